import type { ConversationTarget, InvitationClient, Message } from '@invitekit/clients';

interface Reading {
  /** How far back at least, in milliseconds since 1970. */
  readonly since: number;
  /** Whether what was read will do; otherwise it goes on a little further. */
  readonly isEnough: (messages: readonly Message[]) => boolean;
}

/** Somebody who wrote so much since a moment wrote more than can be told. */
const mostPages = 20;

/** So many pages are read for what was written before. */
const mostPagesBefore = 5;

/** The newest messages of a conversation, newest first. Not every vendor lists them in that order. */
export async function readBack(
  client: Pick<InvitationClient, 'listMessages'>,
  target: ConversationTarget,
  { since, isEnough }: Reading,
): Promise<readonly Message[]> {
  const found = new Map<string, Message>();
  const messages = () => [...found.values()].sort((one, other) => timeOf(other) - timeOf(one));
  let cursor: string | undefined;
  for (let pages = 1; pages <= mostPages; pages += 1) {
    const { items, nextCursor } = await client.listMessages(target, { cursor });
    for (const message of items) found.set(message.id, message);
    cursor = nextCursor;
    if (cursor === undefined) break;
    if (goesPast(items, since) && (pages >= mostPagesBefore || isEnough(messages()))) break;
  }
  return messages();
}

/** When a message was sent at the latest, in milliseconds since 1970. */
export function timeOf({ sentAt }: Message): number {
  return Date.parse(sentAt.latest);
}

/** Whether a page begins with the newest, and what follows it is older than a moment. */
function goesPast(items: readonly Message[], moment: number): boolean {
  const [first, last] = [items[0], items.at(-1)];
  return first !== undefined && last !== undefined && timeOf(first) >= timeOf(last) && timeOf(last) < moment;
}
