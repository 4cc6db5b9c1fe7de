import { type Conversation, type InvitationClient, timeOf } from '@invitekit/clients';
import { type KnownMessages, MessageMemory } from './known-messages.ts';
import {
  type ConversationLook,
  type FoundMessage,
  lookAtConversation,
  type MessagePlan,
} from './look-at-conversation.ts';
import { unlessOverBudget } from './newest-first.ts';

export interface MessageChanges {
  /** Undefined when nothing could be read yet. */
  readonly known: KnownMessages | undefined;
  /** The oldest first. */
  readonly found: readonly FoundMessage[];
}

/** Against a list of conversations that is in no order. In a list that is, what is known already does not count. */
const mostPages = 20;

/** Against a list that never ends. */
const mostPagesInAll = 500;

/** Reads the conversations in which somebody has written since the last look. The first look only learns when it was. */
export async function checkMessages(
  client: InvitationClient,
  before: KnownMessages | undefined,
  plan: MessagePlan,
): Promise<MessageChanges> {
  const memory = new MessageMemory(before);
  const wantsReplies = plan.wantsReplies && before !== undefined;
  const all: ConversationLook[] = [];
  let startedAt: number | undefined;
  let isCut = false;
  let isPartial = false;
  let cursor: string | undefined;
  let pages = 0;
  for (let pagesInAll = 1; !isCut; pagesInAll += 1) {
    const page = plan.hasTime() ? await client.listConversations({ cursor }).catch(unlessOverBudget) : undefined;
    startedAt ??= plan.now().getTime();
    const since = memory.sinceAt(startedAt);
    const looks = await lookAtEach(page?.items ?? [], since);
    all.push(...looks);
    isCut ||= page === undefined;
    cursor = page?.nextCursor;
    if (cursor === undefined || isEnd(looks, since)) break;
    if (!isInOrder(all) || looks.some(({ isNews }) => isNews)) pages += 1;
    if (pages < mostPages && pagesInAll < mostPagesInAll) continue;
    isPartial = true;
    plan.warn('More conversations have new messages than one check reads. The next check reads the rest.');
    break;
  }
  if (startedAt === undefined || (before === undefined && isCut)) return { known: before, found: [] };
  const known = memory.after(startedAt, isCut ? 'cut' : isPartial ? 'partial' : 'whole');
  if (before === undefined) return { known, found: [] };
  const found = all.flatMap((look) => look.found);
  return { known, found: found.sort((one, other) => timeOf(one.message) - timeOf(other.message)) };

  async function lookAtEach(conversations: readonly Conversation[], since: number): Promise<ConversationLook[]> {
    const looks: ConversationLook[] = [];
    for (const conversation of conversations) {
      const look = plan.hasTime()
        ? await lookAtConversation(client, conversation, {
            memory,
            since,
            plan: { ...plan, wantsReplies },
          }).catch(unlessOverBudget)
        : undefined;
      isCut ||= look === undefined;
      if (look === undefined) break;
      if (look === 'unreadable') isPartial = true;
      else looks.push(look);
    }
    return looks;
  }

  /** Whether all that follows is older, or known. */
  function isEnd(looks: readonly ConversationLook[], since: number): boolean {
    const isPast = ({ at, isNews }: ConversationLook) => at < since || (memory.isWhole && !isNews);
    return looks.length > 0 && isInOrder(looks) && looks.every(isPast);
  }
}

/** Whether the latest comes first. */
function isInOrder(looks: readonly ConversationLook[]): boolean {
  return looks.every(({ at }, index) => at <= (looks[index - 1]?.at ?? at));
}
