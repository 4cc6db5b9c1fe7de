import type { Conversation, InvitationClient, Message } from '@invitekit/clients';
import { readBack, timeOf } from '../shared/messages/read-back.ts';
import { writerOf } from '../shared/messages/writer-of.ts';
import { hashOf } from './ids.ts';
import { type KnownMessages, MessageMemory } from './known-messages.ts';
import { unlessOverBudget } from './newest-first.ts';
import type { Limits } from './read-changes.ts';

export interface MessagePlan extends Limits {
  /** Whether it is to be found out which messages are answers. */
  readonly wantsReplies: boolean;
  readonly warn: (message: string) => void;
}

/** A message of somebody else. */
interface FoundMessage {
  readonly message: Message;
  readonly conversation: Conversation;
  /** Whether the account had written in the conversation before. */
  readonly isReply: boolean;
}

export interface MessageChanges {
  /** Undefined when nothing could be read yet. */
  readonly known: KnownMessages | undefined;
  /** The oldest first. */
  readonly found: readonly FoundMessage[];
}

/** Against a list of conversations that is in no order. */
const mostPages = 20;

/** What one conversation showed. */
interface Look {
  /** When somebody last wrote, in milliseconds since 1970. */
  readonly at: number;
  readonly found: readonly FoundMessage[];
  readonly isNews: boolean;
}

/** Reads the conversations in which somebody has written since the last look. The first look only learns when it was. */
export async function checkMessages(
  client: InvitationClient,
  before: KnownMessages | undefined,
  plan: MessagePlan,
): Promise<MessageChanges> {
  const memory = new MessageMemory(before);
  const wantsReplies = plan.wantsReplies && before !== undefined;
  const found: FoundMessage[] = [];
  let startedAt: number | undefined;
  let isCut = false;
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages && !isCut; pages += 1) {
    const page = plan.hasTime() ? await client.listConversations({ cursor }).catch(unlessOverBudget) : undefined;
    startedAt ??= plan.now().getTime();
    const since = memory.sinceAt(startedAt);
    const looks = await lookAtEach(page?.items ?? []);
    found.push(...looks.flatMap((look) => look.found));
    isCut = page === undefined || looks.length < page.items.length;
    cursor = page?.nextCursor;
    if (cursor === undefined || isEnd(looks, since)) break;

    async function lookAtEach(conversations: readonly Conversation[]): Promise<readonly Look[]> {
      const looks: Look[] = [];
      for (const conversation of conversations) {
        const look = plan.hasTime()
          ? await lookAt(client, conversation, { memory, since, plan: { ...plan, wantsReplies } }).catch(
              unlessOverBudget,
            )
          : undefined;
        if (look === undefined) break;
        looks.push(look);
      }
      return looks;
    }
  }
  if (startedAt === undefined || (before === undefined && isCut)) return { known: before, found: [] };
  const known = memory.after(startedAt, !isCut);
  if (before === undefined) return { known, found: [] };
  return { known, found: found.sort((one, other) => timeOf(one.message) - timeOf(other.message)) };

  /** Whether all that follows is older, or known. */
  function isEnd(looks: readonly Look[], since: number): boolean {
    const isInOrder = looks.every(({ at }, index) => at <= (looks[index - 1]?.at ?? at));
    return isInOrder && looks.length > 0 && looks.every(({ at, isNews }) => at < since || (memory.isWhole && !isNews));
  }
}

interface Circumstances {
  readonly memory: MessageMemory;
  readonly since: number;
  readonly plan: MessagePlan;
}

async function lookAt(
  client: InvitationClient,
  conversation: Conversation,
  { memory, since, plan: { wantsReplies, warn } }: Circumstances,
): Promise<Look> {
  const { lastMessageAt } = conversation;
  const mark = hashOf(conversation.id);
  if (lastMessageAt !== null) {
    const at = Date.parse(lastMessageAt.latest);
    const isKnown = lastMessageAt.precision === 'exact' && !memory.isNewer(mark, at);
    if (at < since || isKnown) return { at, found: [], isNews: false };
  }
  const isOfUs = (message: Message) => writerOf(message, conversation) === 'us';
  const isReply = (message: Message, read: readonly Message[]) =>
    read.some((earlier) => isOfUs(earlier) && timeOf(earlier) <= timeOf(message));
  const isRecent = (message: Message) => timeOf(message) >= since && message.kind !== 'event';
  const read = await readBack(
    client,
    { conversation },
    {
      since,
      isEnough: (messages) =>
        !wantsReplies || messages.filter(isRecent).every((each) => isOfUs(each) || isReply(each, messages)),
    },
  );
  const newest = read[0] === undefined ? 0 : timeOf(read[0]);
  memory.noteRead(mark, newest);
  const news = read.filter((message) => isRecent(message) && memory.noteSeen(hashOf(message.id)));
  if (news.some((message) => writerOf(message, conversation) === 'unclear')) {
    warn('Of a new message nobody says who wrote it, so it is not told. Look at the conversations on LinkedIn.');
  }
  const found = news
    .filter((message) => writerOf(message, conversation) === 'them')
    .map((message) => ({ message, conversation, isReply: isReply(message, read) }));
  return { at: lastMessageAt === null ? newest : Date.parse(lastMessageAt.latest), found, isNews: news.length > 0 };
}
