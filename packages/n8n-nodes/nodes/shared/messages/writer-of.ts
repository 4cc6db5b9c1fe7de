import { areSame, type Conversation, type Message, nameKinds, namesOf } from '@invitekit/clients';

/** Who is in a conversation besides the account. */
export type Others = Pick<Conversation, 'members' | 'isGroup'>;

/** Who wrote a message, as far as anybody can tell: in a conversation of two, who is surely not the other one is the owner. */
export function writerOf(
  { isOurs, from }: Pick<Message, 'isOurs' | 'from'>,
  { members, isGroup }: Others,
): 'us' | 'them' | 'unclear' {
  if (isOurs !== null) return isOurs ? 'us' : 'them';
  if (from === null) return 'unclear';
  const writer = namesOf(from);
  const others = members.map(namesOf);
  if (others.some((other) => areSame(other, writer))) return 'them';
  const [other] = others;
  const canCompare = other !== undefined && nameKinds(writer).some((kind) => other[kind] !== undefined);
  return isGroup === false && others.length === 1 && canCompare ? 'us' : 'unclear';
}
