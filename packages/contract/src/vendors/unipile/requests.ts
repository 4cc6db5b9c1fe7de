import type { components } from '@invitekit/specs/unipile';
import { look } from '../../rules/find.ts';
import type { Listed, Look } from '../../rules/listed.ts';
import { type PageQuery, toListing } from './lists.ts';
import { fresh, type UnipileSession } from './operations.ts';

type RelationRequest = components['schemas']['RelationRequest'];
type Direction = RelationRequest['type'];

/** The requests of an account, the one of the run unless told otherwise. */
export function requestsOf(session: UnipileSession, type: Direction, account_id = session.accountId) {
  return toListing(session, {
    ask: (query: PageQuery) =>
      session.call('getRelationRequestsList', { path: { account_id }, query: { type, ...query }, ...fresh }),
    idOf: ({ id }) => id,
  });
}

/** Looks for the sent request to a person, as far as lists are read. */
export async function findSent(session: UnipileSession, memberId: string | undefined): Promise<Look> {
  const matches = ({ user }: RelationRequest) => memberId !== undefined && user?.id === memberId;
  return await look(session, requestsOf(session, 'sent'), { matches, toListed });
}

export function toListed({ id, message = null, created_at }: RelationRequest): Listed {
  return { id, note: message, time: created_at };
}
