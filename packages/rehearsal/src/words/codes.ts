import type { InvitationErrorCode } from '@invitekit/clients';

const words: Readonly<Record<InvitationErrorCode, string>> = {
  'invalid-request': 'the request is wrong',
  unauthenticated: 'the key is not accepted',
  forbidden: 'the key may not do this',
  'account-disconnected': 'the account is disconnected, or has to be confirmed at LinkedIn',
  'account-restricted': 'LinkedIn has restricted the account',
  'not-found': 'there is no such person or invitation',
  'already-invited': 'the person is invited already',
  'already-connected': 'the person is connected already',
  'not-invitable': 'the person cannot be invited',
  'not-connected': 'the person is not connected',
  'not-pending': 'the invitation is not pending',
  'quota-exceeded': 'LinkedIn allows no more invitations for a while',
  'insufficient-credits': 'there are too few credits',
  'rate-limited': 'too much was done in a short time',
  unsupported: 'the vendor cannot do this',
  'vendor-failure': 'the vendor failed',
  unreachable: 'the vendor was not reached, or its answer was lost',
  timeout: 'the answer took too long',
  'unexpected-answer': 'the answer was not understood',
};

/** What an error says, as the rest of a sentence. */
export function describeCode(code: InvitationErrorCode): string {
  return words[code];
}
