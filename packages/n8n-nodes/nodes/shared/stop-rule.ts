import { InvitationError, type InvitationErrorCode } from '@invitekit/clients';

/** An answer after which no further request is made. */
export interface Stop {
  readonly error: InvitationError;
  /** The input item that got it. */
  readonly itemIndex: number;
}

/**
 * The answers that stop a run, and for whom: going on would harm the account, or get the same answer again. What is
 * `rate-limited` here has been waited for already, or has to wait longer than a run should.
 */
const stoppedBy: Partial<Readonly<Record<InvitationErrorCode, 'account' | 'key'>>> = {
  'account-disconnected': 'account',
  'account-restricted': 'account',
  'insufficient-credits': 'key',
  'quota-exceeded': 'account',
  'rate-limited': 'account',
  unauthenticated: 'key',
};

/** What a run has been told so far. */
export interface StopRule {
  /** Why nothing more may be asked for this account; undefined when it may. */
  find(accountId: string): Stop | undefined;
  note(error: unknown, accountId: string, itemIndex: number): void;
}

export function createStopRule(): StopRule {
  const accounts = new Map<string, Stop>();
  let all: Stop | undefined;
  return {
    find: (accountId) => all ?? accounts.get(accountId),
    note(error, accountId, itemIndex) {
      if (!InvitationError.isInstance(error)) return;
      const scope = stoppedBy[error.code];
      if (scope === 'key') all = { error, itemIndex };
      if (scope === 'account') accounts.set(accountId, { error, itemIndex });
    },
  };
}
