import { type Message, type NewMessage, plainText, timeOf } from '@invitekit/clients';
import { dayMs } from '../durations.ts';
import { type Others, writerOf } from './writer-of.ts';

interface Finding {
  readonly others: Others;
  /** When it was sent at the latest, in milliseconds since 1970. */
  readonly at: number;
  /** Whether an earlier event was about this message. */
  readonly isSeen: (message: Message) => boolean;
}

/** An event that comes later than this is about another message in the same words. */
export const longestLagMs = dayMs;

/**
 * What a conversation shows of a message that a webhook told. Without an id it is the nearest in the same words that no other event
 * told. Where there is none, an event without a time is a copy; one with a time is about a message that is not listed yet.
 */
export function findListed(
  messages: readonly Message[],
  told: NewMessage,
  { others, at, isSeen }: Finding,
): Message | undefined {
  if (told.id !== null) return messages.find((message) => message.id === told.id);
  const words = plainText(told.text ?? '');
  const lagOf = (message: Message) => Math.abs(at - timeOf(message));
  const alike = messages
    .filter((message) => message.kind !== 'event' && plainText(message.text ?? '') === words)
    .filter((message) => lagOf(message) < longestLagMs && writerOf(message, others) !== 'us')
    .toSorted((one, other) => lagOf(one) - lagOf(other));
  const copied = momentOf(told) === undefined ? alike[0] : undefined;
  return alike.find((message) => !isSeen(message)) ?? copied;
}

/** When it was sent at the latest, in milliseconds since 1970; undefined where the vendor does not tell. */
export function momentOf({ sentAt }: NewMessage): number | undefined {
  return sentAt === null || sentAt.precision === 'unknown' ? undefined : Date.parse(sentAt.latest);
}
