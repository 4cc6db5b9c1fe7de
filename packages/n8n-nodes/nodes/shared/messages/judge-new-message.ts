import {
  type ConversationTarget,
  type InvitationClient,
  InvitationError,
  type Message,
  type NewMessage,
  timeOf,
} from '@invitekit/clients';
import { attempt } from '../attempt.ts';
import { findListed, longestLagMs, momentOf } from './find-listed.ts';
import type { MessageEventName } from './message-event.ts';
import { readBack } from './read-back.ts';
import { type Others, writerOf } from './writer-of.ts';

/** How a new message is judged. */
interface Judging {
  readonly wanted: MessageEventName;
  readonly connect: () => Promise<InvitationClient>;
  /** The vendor's time at its latest answer. */
  readonly now: () => Date;
  /** Whether an earlier event was about this message. */
  readonly isSeen: (message: Message) => boolean;
}

interface Judgement {
  /** Whether it is a message of somebody else, and where answers alone are wanted, one that came after the account had written. */
  readonly isNews: boolean;
  /** What the conversation shows of it; undefined where it was not read, or has no such message. */
  readonly listed?: Message | undefined;
}

/**
 * Judges what a webhook told. Where the event says enough, nothing is asked.
 *
 * @throws {InvitationError} what the vendor answers when the conversation is read; `unexpected-answer` when it lacks the message.
 */
export async function judge(told: NewMessage, { wanted, connect, now, isSeen }: Judging): Promise<Judgement> {
  if (told.isOurs === true || told.kind === 'event') return { isNews: false };
  if (told.isOurs === false && wanted === 'message') return { isNews: true };
  const target = targetOf(told);
  if (target === undefined) return { isNews: false };
  const client = await connect();
  const isGroup = target.member === undefined ? null : false;
  const others: Others = { members: told.from === null ? [] : [told.from], isGroup };
  const toldAt = momentOf(told);
  const at = () => toldAt ?? now().getTime();
  const find = (messages: readonly Message[]) => findListed(messages, told, { others, at: at(), isSeen });
  const isAnswered = (messages: readonly Message[]) =>
    wanted === 'message' || isAnswer(find(messages), toldAt, messages, others);
  const isEnough = (messages: readonly Message[]) =>
    told.isOurs === null && find(messages) === undefined
      ? messages.some((message) => timeOf(message) < at() - longestLagMs)
      : isAnswered(messages);

  const reading = await attempt(async () => {
    const messages = await readBack(client, target, { since: toldAt ?? Number.POSITIVE_INFINITY, isEnough });
    return { messages, isOwner: messages.length === 0 && told.isOurs === null && (await isOwner(target, client)) };
  });
  if ('error' in reading) {
    if (target.member !== undefined && isNotFound(reading.error)) return { isNews: false };
    throw reading.error;
  }
  const { messages } = reading.value;
  if (reading.value.isOwner) return { isNews: false };
  const listed = find(messages);
  return { isNews: isTheirs(told, listed, others, client) && isAnswered(messages), listed };
}

/** LinkupAPI tells no ids of messages, and finds a conversation by its person; elsewhere a person may be in several. */
function targetOf({ id, conversationId, from }: NewMessage): ConversationTarget | undefined {
  if (id !== null && conversationId !== null) return { conversation: { id: conversationId } };
  return from === null ? undefined : { member: from };
}

/** Nobody has a conversation with themselves, or is their own connection: it is the owner who wrote. */
async function isOwner({ member }: ConversationTarget, client: InvitationClient): Promise<boolean> {
  return member !== undefined && (await client.relationship(member)).state !== 'connected';
}

function isTheirs(
  { isOurs }: NewMessage,
  listed: Message | undefined,
  others: Others,
  { vendor }: InvitationClient,
): boolean {
  if (isOurs !== null) return !isOurs;
  if (listed !== undefined) return writerOf(listed, others) === 'them';
  throw new InvitationError('unexpected-answer', `${vendor} sent an event about a message that it does not list yet`, {
    vendor,
  });
}

/** Whether the account wrote before. An event may tell its time in whole seconds, so the list comes first. */
function isAnswer(
  listed: Message | undefined,
  toldAt: number | undefined,
  messages: readonly Message[],
  others: Others,
): boolean {
  const at = listed === undefined ? (toldAt ?? Number.POSITIVE_INFINITY) : timeOf(listed);
  return messages.some((message) => writerOf(message, others) === 'us' && timeOf(message) <= at);
}

function isNotFound(error: unknown): boolean {
  return InvitationError.isInstance(error) && error.code === 'not-found';
}
