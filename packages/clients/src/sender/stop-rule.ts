import type { Conversation } from '../core/conversation.ts';
import type { Member } from '../core/invitation.ts';
import type { OperationOptions } from '../core/invitation-client.ts';
import type { KnownReference } from '../core/member-reference.ts';
import type { Message } from '../core/message.ts';
import { areSame, nameKinds, namesOf } from '../core/person/names.ts';
import { readNewest, timeOf } from '../core/read-newest.ts';
import { isOurs } from '../core/write-message.ts';
import { type Acceptance, clockSlackMs, no, type Refusal } from './acceptance.ts';
import { clockGrainMs } from './clock-grain.ts';
import { dateOf } from './date-of.ts';
import type { Attempt } from './memory.ts';
import { recentConversations } from './recent-conversations.ts';
import type { SenderAccount } from './sender-account.ts';

/** What the sequence itself has written to somebody. */
interface Sequence {
  readonly member: KnownReference;
  readonly acceptance: Pick<Acceptance, 'since' | 'countsFrom' | 'noteAt'>;
  /** The mark of the note of the invitation: empty for one without a note, undefined where nobody remembers. */
  readonly note: string | undefined;
  /** The messages that were written, the oldest first. */
  readonly written: readonly Attempt[];
}

/**
 * Reads every conversation with a person anew. Any message since the invitation that is not the sequence's own stops it: an answer,
 * what the owner typed, and what nobody says who wrote it.
 *
 * @returns the newest messages, or why nothing is to be written.
 * @throws what the vendor answers when it cannot be read.
 */
export async function applyStopRule(
  account: SenderAccount,
  sequence: Sequence,
  options: OperationOptions,
): Promise<{ readonly is: 'free'; readonly justRead: readonly Message[] } | Refusal> {
  const { client } = account;
  const { member, acceptance, note, written } = sequence;
  const { since, countsFrom } = acceptance;
  const target = { member };
  const { vendor } = client;
  const { signal } = options;
  const { messages: justRead } = await readNewest({
    vendor,
    since,
    listPage: (page) => client.listMessages(target, page),
    signal,
  });
  const found = new Map(justRead.map((message) => [message.id, message]));
  const known = new Set(justRead.map(({ conversationId }) => conversationId));
  for (const conversation of await recentConversations(client, since, options)) {
    const presence = presenceIn(conversation, member);
    const isRead = known.has(conversation.id) || (presence === 'present' && isSame(conversation, justRead));
    if (presence === 'absent' || isRead) continue;
    const isGroup = presence === 'present' && conversation.isGroup === true;
    if (isGroup && conversation.lastMessageAt !== null) return wentOn(writtenInGroup);
    const { messages } = await readNewest({
      vendor,
      since,
      listPage: (page) => client.listMessages({ conversation }, page),
      signal,
    });
    if (isGroup) {
      if (messages.some((message) => timeOf(message) >= since)) return wentOn(writtenInGroup);
      continue;
    }
    // Where nobody tells who is in a conversation, those who wrote in it do.
    const theirs = messages.filter(({ from }) => presence === 'present' || from === null || isPerson(from, member));
    for (const message of theirs) found.set(message.id, message);
  }
  const recent = [...found.values()]
    .filter((message) => timeOf(message) >= countsFrom)
    .sort((one, other) => timeOf(one) - timeOf(other));
  const marks = new Map(
    await Promise.all(recent.map(async (each) => [each.id, await account.markOf(each.text ?? '')] as const)),
  );
  const isOwn = (message: Message) =>
    isOurs(message, member) || (message.isOurs === null && !isTheirs(message, member));
  // What was there before the first message was judged when that was written.
  const judgedUntil = (written[0]?.at ?? Number.NEGATIVE_INFINITY) - clockSlackMs;
  const isLikeANote = (message: Message) =>
    isOurs(message, member) &&
    (timeOf(message) < judgedUntil || acceptance.noteAt.some((moment) => isWithin(message, moment, clockGrainMs)));
  const isTheNote = (message: Message) =>
    isOwn(message) &&
    (message.kind === 'note' || (note === undefined ? isLikeANote(message) : marks.get(message.id) === note));
  const rest = new Set(recent);
  // A note is one message.
  const first = recent.find(isTheNote);
  if (first !== undefined) rest.delete(first);
  for (const attempt of written) {
    const own = [...rest].find((each) => isOwn(each) && marks.get(each.id) === attempt.mark && isAt(each, attempt));
    if (own === undefined) {
      const message = `The conversation does not show what was written to this person on ${dateOf(attempt.at)}, so it is not known whether it went on. Nothing was written.`;
      return no({ because: 'conversation-unclear', next: 'look', message });
    }
    rest.delete(own);
  }
  const [other] = rest;
  if (other === undefined) return { is: 'free', justRead };
  const mayBeTheNote = note === undefined && first === undefined && rest.size === 1 && other === recent[0];
  if (mayBeTheNote && isOurs(other, member)) {
    const message = `The conversation begins with a message by the account, of ${dateOf(timeOf(other))}. It is not known whether the invitation had a note, so it may be that, or somebody typed it. Nothing was written.`;
    return no({ because: 'conversation-unclear', next: 'look', message });
  }
  return wentOn(wordsFor(other, member));
}

const writtenInGroup = 'Somebody wrote in a group conversation that includes this person.';

function isWithin(message: Message, moment: number, mostMs: number): boolean {
  return Math.abs(timeOf(message) - moment) <= mostMs;
}

/** Whether a conversation of two is the one that was read: LinkupAPI gives that one no id. */
function isSame({ isGroup, lastMessageAt }: Conversation, [newest]: readonly Message[]): boolean {
  return isGroup === false && newest !== undefined && newest.sentAt.earliest === lastMessageAt?.earliest;
}

/** Whether a message may be the one of an attempt. */
export function isAt(message: Message, { at, endedAt }: Attempt): boolean {
  const moment = timeOf(message);
  return moment >= at - clockSlackMs && moment <= endedAt + clockSlackMs;
}

function wentOn(message: string): Refusal {
  return no({ because: 'conversation-went-on', next: 'skip', message: `${message} The sequence ends.` });
}

function wordsFor(message: Message, member: KnownReference): string {
  const date = dateOf(timeOf(message));
  if (isOurs(message, member)) return `The account wrote to this person on ${date} outside the sequence.`;
  return isTheirs(message, member)
    ? `This person wrote on ${date}.`
    : `There is a message of ${date} by an unknown writer.`;
}

function isTheirs({ isOurs: told, from }: Message, member: KnownReference): boolean {
  return told === false || (from !== null && isPerson(from, member));
}

/** Whether somebody is in a conversation; `unclear` where its members are not told, or by other names. */
function presenceIn({ members, isGroup }: Conversation, member: KnownReference): 'present' | 'absent' | 'unclear' {
  if (members.some((each) => isPerson(each, member))) return 'present';
  const isTold = members.length > 0 && members.every((each) => canCompare(each, member));
  // Of a group a vendor may name some alone.
  return isTold && (isGroup === false || members.length > 1) ? 'absent' : 'unclear';
}

function isPerson(one: Member, member: KnownReference): boolean {
  return areSame(namesOf(one), namesOf(member));
}

function canCompare(one: Member, member: KnownReference): boolean {
  const names = namesOf(member);
  return nameKinds(namesOf(one)).some((kind) => names[kind] !== undefined);
}
