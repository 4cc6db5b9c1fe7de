import type { Standing } from '../../rules/standing.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupSession } from './operations.ts';

export function addressOf(publicIdentifier: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(publicIdentifier)}`;
}

/** How the account stands to a person, for one credit. Where an invitation is given, it has to be the one that is pending. */
export async function readStanding(
  session: LinkupSession,
  ledger: Ledger,
  address: string,
  invitationUrn?: string,
): Promise<Standing> {
  const params = { profile_url: address };
  const body = { account_id: session.accountId, action: 'check_invitation' as const, params };
  const { data, metadata } = await session.call('check_invitation', { body });
  await ledger.settle('check_invitation', metadata.credits_consumed);
  const wanted = invitationUrn && /\d+$/.exec(invitationUrn)?.[0];
  const isIt = !wanted || data.invitation_id === null || data.invitation_id === wanted;
  session.expect(isIt, 'person', `the invitation ${data.invitation_id} with ${address}`, `${invitationUrn}, as listed`);
  if (data.invitation_state === 'ACCEPTED') return 'connected';
  if (data.invitation_state === 'NO_INVITATION') return 'none';
  return data.invitation_type === 'RECEIVED' ? 'received' : 'sent';
}
