import type { components } from '@invitekit/specs/postpress';
import type { Listed, Look } from '../../rules/listed.ts';
import { findByCursor, type PageQuery } from './lists.ts';
import type { PostpressSession } from './operations.ts';

type Schemas = components['schemas'];

/** Looks for the sent invitation to a person, as far as lists are read. */
export async function findSent(session: PostpressSession, memberId: string | undefined): Promise<Look> {
  const seen: Schemas['InvitationSent'][] = [];
  const found = await findByCursor(
    session,
    (query: PageQuery) => session.call('listInvitationsSent', { query: { account_id: session.accountId, ...query } }),
    ({ invited_user_id: id }) => memberId !== undefined && id === memberId,
    seen,
  );
  return { listed: found && toListed(found), seen: seen.map(toListed) };
}

export function toListed({ id, invitation_text, parsed_datetime }: Schemas['Invitation']): Listed {
  return { id, note: invitation_text, time: parsed_datetime };
}
