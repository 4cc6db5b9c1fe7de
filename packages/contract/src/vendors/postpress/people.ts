import type { Standing } from '../../rules/standing.ts';
import type { PostpressSession } from './operations.ts';

/** How the account stands to a person, by the person's profile. */
export async function readStanding(session: PostpressSession, identifier: string): Promise<Standing> {
  const profile = await readProfile(session, identifier);
  if (profile.is_relationship === true || profile.network_distance === 'FIRST_DEGREE') return 'connected';
  if (profile.invitation?.status !== 'PENDING') return 'none';
  return profile.invitation.type === 'SENT' ? 'sent' : 'received';
}

export function readProfile(session: PostpressSession, identifier: string, linkedin_sections?: string) {
  const query = { account_id: session.accountId, ...(linkedin_sections !== undefined && { linkedin_sections }) };
  return session.call('getProfile', { path: { identifier }, query });
}
