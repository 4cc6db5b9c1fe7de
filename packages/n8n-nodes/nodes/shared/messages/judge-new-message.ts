import {
  type ConversationTarget,
  type InvitationClient,
  InvitationError,
  type Message,
  type NewMessage,
} from '@invitekit/clients';
import { attempt } from '../attempt.ts';
import type { MessageEventName } from './message-event.ts';
import { readBack, timeOf } from './read-back.ts';
import { type Others, writerOf } from './writer-of.ts';

/**
 * Whether what a webhook told is news: a message of somebody else, and where answers alone are wanted, one that came after the account
 * had written. Where the event says enough, nothing is asked.
 *
 * @throws {InvitationError} what the vendor answers when the conversation is read; `unexpected-answer` when it lacks the message.
 */
export async function isNews(
  told: NewMessage,
  wanted: MessageEventName,
  connect: () => Promise<InvitationClient>,
): Promise<boolean> {
  if (told.isOurs === true || told.kind === 'event') return false;
  if (told.isOurs === false && wanted === 'message') return true;
  const target = targetOf(told);
  if (target === undefined) return false;
  const client = await connect();
  const isGroup = target.member === undefined ? null : false;
  const others: Others = { members: told.from === null ? [] : [told.from], isGroup };
  const isAnswered = (messages: readonly Message[]) => wanted === 'message' || isAnswer(told, messages, others);
  const since = told.sentAt === null ? 0 : Date.parse(told.sentAt.earliest);

  const reading = await attempt(() => readBack(client, target, { since, isEnough: isAnswered }));
  if ('value' in reading) {
    return isTheirs(told, reading.value, others, client) && isAnswered(reading.value);
  }
  // Nobody has a conversation with themselves: it is the owner who wrote.
  const isOwner = target.member !== undefined && isNotFound(reading.error);
  if (isOwner) return false;
  throw reading.error;
}

/** LinkupAPI tells no ids of messages, and finds a conversation by its person; elsewhere a person may be in several. */
function targetOf({ id, conversationId, from }: NewMessage): ConversationTarget | undefined {
  if (id !== null && conversationId !== null) return { conversation: { id: conversationId } };
  return from === null ? undefined : { member: from };
}

function isTheirs(
  told: NewMessage,
  messages: readonly Message[],
  others: Others,
  { vendor }: InvitationClient,
): boolean {
  if (told.isOurs !== null) return !told.isOurs;
  if (told.id === null) return messages.some((message) => writerOf(message, others) === 'them');
  const listed = findIn(messages, told, others);
  if (listed !== undefined) return writerOf(listed, others) === 'them';
  throw new InvitationError('unexpected-answer', `${vendor} does not list yet what its event told`, { vendor });
}

/** Whether the account wrote before. An event may tell its time in whole seconds, so the list comes first. */
function isAnswer(told: NewMessage, messages: readonly Message[], others: Others): boolean {
  const listed = findIn(messages, told, others);
  const toldAt = told.sentAt === null ? Number.POSITIVE_INFINITY : Date.parse(told.sentAt.latest);
  const at = listed === undefined ? toldAt : timeOf(listed);
  return messages.some((message) => writerOf(message, others) === 'us' && timeOf(message) <= at);
}

function findIn(messages: readonly Message[], { id, text }: NewMessage, others: Others): Message | undefined {
  return messages.find((message) =>
    id === null ? message.text === text && writerOf(message, others) === 'them' : message.id === id,
  );
}

function isNotFound(error: unknown): boolean {
  return InvitationError.isInstance(error) && error.code === 'not-found';
}
