import type { ApproximateTime } from '../core/approximate-time.ts';
import type { Conversation } from '../core/conversation.ts';
import type { InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import { isFarEnough } from '../core/read-newest.ts';

/** The most pages of conversations that are read for one message. */
const mostPages = 20;

/**
 * The conversations in which somebody has written since a moment (milliseconds since 1970), and those of which nobody tells when.
 *
 * @throws {InvitationError} `unexpected-answer` when there are too many to tell.
 */
export async function recentConversations(
  client: InvitationClient,
  since: number,
  { signal }: OperationOptions,
): Promise<readonly Conversation[]> {
  if (!client.capabilities.listConversations) return [];
  const found: Conversation[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await client.listConversations({ cursor, signal });
    found.push(...page.items.filter(({ lastMessageAt: at }) => at === null || timeOf(at) >= since));
    cursor = page.nextCursor;
    const times = page.items.flatMap(({ lastMessageAt: at }) => (at === null ? [] : timeOf(at)));
    if (cursor === undefined || isFarEnough(times, since)) return found;
  }
  const message = 'Too many conversations have gone on to find out whether this one did. Nothing was written.';
  throw new InvitationError('unexpected-answer', message, { vendor: client.vendor });
}

function timeOf({ latest }: ApproximateTime): number {
  return Date.parse(latest);
}
