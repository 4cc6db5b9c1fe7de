import { createHash } from 'node:crypto';

/** The one conversation of two members, the same whoever is named first. */
export function conversationIdOf(oneId: string, otherId: string): string {
  const pair = [oneId, otherId].toSorted().join(' ');
  return `2-${createHash('sha256').update(pair).digest('base64url').slice(0, 24)}`;
}

/** The message of a conversation that was written then, in milliseconds since 1970. */
export function messageIdOf(conversationId: string, sentAt: number): string {
  return `2-${Buffer.from(`${sentAt} ${conversationId}`).toString('base64')}`;
}
