import type { Standing } from '../../rules/standing.ts';
import { type PageQuery, toListing } from './lists.ts';
import { fresh, type UnipileSession } from './operations.ts';

/** LinkedIn's id of nobody. */
export const nobody = 'ACoAAinvitekitcontractnobody0000000000';

export function readProfile(session: UnipileSession, user_id: string, with_sections?: readonly string[]) {
  const query = with_sections === undefined ? {} : { with_sections };
  return session.call('getUserProfile', { path: { account_id: session.accountId, user_id }, query, ...fresh });
}

/** How the account stands to a person, by the person's profile. */
export async function readStanding(session: UnipileSession, userId: string): Promise<Standing> {
  const { specifics } = await readProfile(session, userId);
  if (specifics.network_distance === 'FIRST_DEGREE') return 'connected';
  return specifics.relation_request_status === 'PENDING' ? (specifics.relation_request?.type ?? 'sent') : 'none';
}

/** The connections of an account, the one of the run unless told otherwise. */
export function relationsOf(session: UnipileSession, account_id = session.accountId) {
  return toListing(session, {
    ask: (query: PageQuery) =>
      session.call('getUserRelations', { path: { account_id, user_id: 'me' }, query, ...fresh }),
    idOf: ({ user }) => user.id,
  });
}
