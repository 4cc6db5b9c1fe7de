import { foldCase } from './naming/public-identifier.ts';
import type { Member } from './records.ts';
import { newcomerId, pictureUrl } from './seed/made-up.ts';
import { describeNewcomer } from './seed/newcomer.ts';
import { dueAt } from './send-invitation.ts';
import type { WorldState } from './world-state.ts';
import { listName } from './world-stores.ts';

/** What may be said of a person. */
export type MemberChanges = Partial<Omit<Member, 'id' | 'formerIdentifiers' | 'pictureUrl'>>;

/** There are too many people, or somebody else has, or had, the public identifier. */
export type NoMember = 'too-many' | 'taken';

/** So that a long test does not fill the memory. */
const mostMembers = 250_000;

/**
 * Changes a person, or adds one who never answers unless the changes say otherwise. Who gets another public identifier is
 * found by the former one too. Who answers otherwise than before does so to what is pending too, and not before `now`, in
 * milliseconds since 1970.
 */
export async function putMember(
  state: WorldState,
  person: Member | { readonly publicIdentifier: string },
  { publicIdentifier, ...changes }: MemberChanges,
  now: number,
): Promise<Member | NoMember> {
  const { members } = state;
  const before = 'id' in person ? person : undefined;
  if (before === undefined && members.size >= mostMembers) return 'too-many';
  const holder = publicIdentifier && members.first('byPublicIdentifier', foldCase(publicIdentifier));
  if (holder && holder.id !== before?.id) return 'taken';
  const known = before ?? createNewcomer(state, person.publicIdentifier);
  const member = { ...rename(known, publicIdentifier), ...changes };
  const after = before === undefined ? await members.add(member) : await members.put(member);
  if (before !== undefined) await answerAnew(state, before, after, now);
  return after;
}

function createNewcomer({ random }: WorldState, publicIdentifier: string): Member {
  return {
    ...describeNewcomer(publicIdentifier),
    id: newcomerId(random),
    pictureUrl: pictureUrl(random),
  };
}

/** Whoever goes back to a former one has it no longer as a former one. */
function rename(member: Member, publicIdentifier = member.publicIdentifier): Member {
  const { formerIdentifiers = [], ...rest } = member;
  const others = [member.publicIdentifier, ...formerIdentifiers].filter(
    (each) => foldCase(each) !== foldCase(publicIdentifier),
  );
  return { ...rest, publicIdentifier, ...(others.length > 0 && { formerIdentifiers: others }) };
}

async function answerAnew(state: WorldState, before: Member, after: Member, now: number): Promise<void> {
  if (before.answer === after.answer && before.answerDays === after.answerDays) return;
  const pending = state.invitations.page('received', listName(after.id, 'connection'), 0, Number.POSITIVE_INFINITY);
  for (const invitation of pending) {
    const due = Math.max(now, dueAt(state, after, 'connection', invitation.sentAt));
    await state.invitations.put({ ...invitation, dueAt: due });
  }
}
