import type { InvitationClient, OperationOptions } from './invitation-client.ts';
import { InvitationError } from './invitation-error.ts';
import type { KnownReference } from './member-reference.ts';
import type { Message } from './message.ts';
import type { Page, PageOptions } from './page.ts';
import type { VendorName } from './vendor-name.ts';

interface Reading {
  readonly vendor: VendorName;
  readonly listPage: (options: PageOptions) => Promise<Page<Message>>;
  /** How far back, in milliseconds since 1970. Default: the newest page alone. */
  readonly since?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Of a conversation that is longer nobody can tell what is new in it. */
const mostPages = 50;

/**
 * The newest messages of a conversation, newest first, and what they cost. Most vendors do not say in which order they list; one that
 * begins with the oldest is read to the end.
 *
 * @throws {InvitationError} `unexpected-answer` when there is no end to them.
 */
export async function readNewest({
  vendor,
  listPage,
  since = Number.POSITIVE_INFINITY,
  signal,
}: Reading): Promise<{ readonly messages: readonly Message[]; readonly credits: number }> {
  const found = new Map<string, Message>();
  let credits = 0;
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await listPage({ cursor, signal });
    credits += page.credits ?? 0;
    for (const message of page.items) found.set(message.id, message);
    cursor = page.nextCursor;
    if (cursor === undefined || isFarEnough(page.items.map(timeOf), since)) {
      return { messages: [...found.values()].sort((one, other) => timeOf(other) - timeOf(one)), credits };
    }
  }
  const message = `The conversation at ${vendor} does not end.`;
  throw new InvitationError('unexpected-answer', message, { vendor });
}

/** How a vendor lists what is in a conversation, and finds the one with somebody. */
interface Chats extends Pick<InvitationClient, 'listMessages' | 'conversationWith'> {
  readonly vendor: VendorName;
}

/** The newest page of a conversation, or of the one with a person; nothing where there is none. */
export async function readNewestWith(
  { vendor, listMessages, conversationWith }: Chats,
  { id, member }: { readonly id: string | undefined; readonly member: KnownReference | undefined },
  { signal }: OperationOptions,
): Promise<{ readonly messages: readonly Message[]; readonly conversationId?: string }> {
  const conversationId = id ?? (member && (await conversationWith(member, { signal })))?.id;
  if (conversationId === undefined) return { messages: [] };
  const { messages } = await readNewest({
    vendor,
    listPage: (page) => listMessages({ conversation: { id: conversationId } }, page),
    signal,
  });
  return { messages, conversationId };
}

/** Whether what follows a page is older than all that is wanted, by the times in the page; a list may begin with the oldest. */
export function isFarEnough(times: readonly number[], since: number): boolean {
  const [first, last] = [times[0], times.at(-1)];
  return first !== undefined && last !== undefined && first >= last && last < since;
}

/** When a message was sent at the latest, in milliseconds since 1970. */
export function timeOf({ sentAt }: Message): number {
  return Date.parse(sentAt.latest);
}
