import type { Standing } from '../../rules/lifecycle.ts';
import type { PostpressSession } from './operations.ts';

/** How the account stands to a person, by the person's profile. */
export async function readStanding(session: PostpressSession, identifier: string): Promise<Standing> {
  const profile = await readProfile(session, identifier);
  if (profile.is_relationship === true || profile.network_distance === 'FIRST_DEGREE') return 'connected';
  if (profile.invitation?.status !== 'PENDING') return 'none';
  return profile.invitation.type === 'SENT' ? 'sent' : 'received';
}

export function readProfile(session: PostpressSession, identifier: string) {
  return session.call('getProfile', { path: { identifier }, query: { account_id: session.accountId } });
}
