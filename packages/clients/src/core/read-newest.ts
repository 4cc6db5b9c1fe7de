import { InvitationError } from './invitation-error.ts';
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
    if (cursor === undefined || isFarEnough(page.items, since)) {
      return { messages: [...found.values()].sort((one, other) => timeOf(other) - timeOf(one)), credits };
    }
  }
  const message = `The conversation at ${vendor} does not come to an end.`;
  throw new InvitationError('unexpected-answer', message, { vendor });
}

/** Whether what follows a page is older than all that is wanted. */
function isFarEnough(items: readonly Message[], since: number): boolean {
  const [first, last] = [items[0], items.at(-1)];
  return first !== undefined && last !== undefined && timeOf(first) >= timeOf(last) && timeOf(last) < since;
}

/** When a message was sent at the latest, in milliseconds since 1970. */
export function timeOf({ sentAt }: Message): number {
  return Date.parse(sentAt.latest);
}
