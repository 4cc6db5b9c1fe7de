import { type ConversationTarget, type InvitationClient, InvitationError, type Message, type NewMessage } from '@invitekit/clients';
import { attempt } from '../attempt.ts';
import type { MessageEventName } from './message-event.ts';
import { readBack, timeOf } from './read-back.ts';
import { type Others, writerOf } from './writer-of.ts';

/**
 * Whether what a webhook told is news: `true` for a message of somebody else, and where answers alone are wanted, for one that came
 * after the account had written. Where the event says enough, nothing is asked.
 *
 * @throws {InvitationError} what the vendor answers when the conversation is read; `unexpected-answer` when it lacks the message.
 */
export async function isNews(client: InvitationClient, told: NewMessage, wanted: MessageEventName): Promise<boolean> {
  if (told.isOurs === true || told.kind === 'event') return false;
  if (told.isOurs === false && wanted === 'message') return true;
  const target = targetOf(told);
  if (target === undefined) return false;
  const others: Others = { members: told.from === null ? [] : [told.from], isGroup: target.member === undefined ? null : false };
  const at = told.sentAt === null ? Number.POSITIVE_INFINITY : Date.parse(told.sentAt.latest);
  const isAnswer = (messages: readonly Message[]) =>
    messages.some((message) => writerOf(message, others) === 'us' && timeOf(message) <= at);

  const since = Math.min(at, Date.now());
  const reading = await attempt(() => readBack(client, target, { since, isEnough: (messages) => wanted === 'message' || isAnswer(messages) }));
  if ('error' in reading) {
    // Nobody has a conversation with themselves: it is the owner who wrote.
    if (target.member !== undefined && InvitationError.isInstance(reading.error) && reading.error.code === 'not-found') return false;
    throw reading.error;
  }
  const messages = reading.value;
  return isTheirs(told, messages, others, client) && (wanted === 'message' || isAnswer(messages));
}

/** LinkupAPI tells no ids of messages, and finds a conversation by its person; elsewhere a person may be in several. */
function targetOf({ id, conversationId, from }: NewMessage): ConversationTarget | undefined {
  if (id !== null && conversationId !== null) return { conversation: { id: conversationId } };
  return from === null ? undefined : { member: from };
}

function isTheirs(told: NewMessage, messages: readonly Message[], others: Others, { vendor }: InvitationClient): boolean {
  if (told.isOurs !== null) return !told.isOurs;
  if (told.id === null) return messages.some((message) => writerOf(message, others) === 'them');
  const listed = messages.find(({ id }) => id === told.id);
  if (listed !== undefined) return writerOf(listed, others) === 'them';
  throw new InvitationError('unexpected-answer', `${vendor} does not list yet what its event told`, { vendor });
}
