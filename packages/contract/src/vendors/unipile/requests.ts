import type { components } from '@invitekit/specs/unipile';
import type { Listed, Look } from '../../rules/listed.ts';
import { find, type PageQuery } from './lists.ts';
import { fresh, type UnipileSession } from './operations.ts';

type RelationRequest = components['schemas']['RelationRequest'];
type Direction = RelationRequest['type'];

/** Asks for a page of the requests of an account, the one of the run unless told otherwise. */
export function askRequests(session: UnipileSession, type: Direction, account_id = session.accountId) {
  return (query: PageQuery) =>
    session.call('getRelationRequestsList', { path: { account_id }, query: { type, ...query }, ...fresh });
}

/** Looks for the sent request to a person, as far as lists are read. */
export async function findSent(session: UnipileSession, memberId: string | undefined): Promise<Look> {
  const seen: RelationRequest[] = [];
  const isMeant = ({ user }: RelationRequest) => memberId !== undefined && user?.id === memberId;
  const found = await find(session, askRequests(session, 'sent'), isMeant, seen);
  return { listed: found && toListed(found), seen: seen.map(toListed) };
}

export function toListed({ id, message = null, created_at }: RelationRequest): Listed {
  return { id, note: message, time: created_at };
}
