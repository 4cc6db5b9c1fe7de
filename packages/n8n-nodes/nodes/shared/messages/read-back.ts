import { type ConversationTarget, type InvitationClient, isFarEnough, type Message, timeOf } from '@invitekit/clients';

interface Reading {
  /** How far back at least, in milliseconds since 1970. */
  readonly since: number;
  /** Whether what was read will do; otherwise it goes on a little further. */
  readonly isEnough: (messages: readonly Message[]) => boolean;
  /** Hears of it when more was written since the moment than is read. */
  readonly onCut?: (() => void) | undefined;
}

/** Of somebody who wrote more since a moment, the newest is read. */
const mostPages = 20;

/** So many pages are read for what was written before. */
const mostPagesBefore = 5;

/** The newest messages of a conversation, newest first. Not every vendor lists them in that order. */
export async function readBack(
  client: Pick<InvitationClient, 'listMessages'>,
  target: ConversationTarget,
  { since, isEnough, onCut }: Reading,
): Promise<readonly Message[]> {
  const found = new Map<string, Message>();
  const messages = () => [...found.values()].sort((one, other) => timeOf(other) - timeOf(one));
  let cursor: string | undefined;
  for (let pages = 1; pages <= mostPages; pages += 1) {
    const { items, nextCursor } = await client.listMessages(target, { cursor });
    for (const message of items) found.set(message.id, message);
    cursor = nextCursor;
    if (cursor === undefined) return messages();
    if (isFarEnough(items.map(timeOf), since) && (pages >= mostPagesBefore || isEnough(messages()))) return messages();
  }
  onCut?.();
  return messages();
}
