import type { components } from '@invitekit/specs/postpress';
import { look } from '../../rules/find.ts';
import type { Listed, Look } from '../../rules/listed.ts';
import type { Lists } from './lists.ts';
import type { PostpressSession } from './operations.ts';

type Schemas = components['schemas'];

/** Looks for the sent invitation to a person, as far as lists are read. */
export async function findSent(session: PostpressSession, lists: Lists, memberId: string | undefined): Promise<Look> {
  const matches = ({ invited_user_id: id }: Schemas['Invitation']) => memberId !== undefined && id === memberId;
  return await look(session, lists.sent(), { matches, toListed });
}

export function toListed({ id, invitation_text, parsed_datetime }: Schemas['Invitation']): Listed {
  return { id, note: invitation_text, time: parsed_datetime };
}
