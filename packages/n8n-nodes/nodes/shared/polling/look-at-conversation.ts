import { type Conversation, type InvitationClient, InvitationError, type Message, timeOf } from '@invitekit/clients';
import { attempt } from '../attempt.ts';
import { readBack } from '../messages/read-back.ts';
import { writerOf } from '../messages/writer-of.ts';
import { hashOf } from './ids.ts';
import type { MessageMemory } from './known-messages.ts';
import type { Limits } from './read-changes.ts';

export interface MessagePlan extends Limits {
  /** Whether it is to be found out which messages are answers. */
  readonly wantsReplies: boolean;
  readonly warn: (message: string) => void;
}

/** A message of somebody else. */
export interface FoundMessage {
  readonly message: Message;
  readonly conversation: Conversation;
  /** Whether the account had written in the conversation before. */
  readonly isReply: boolean;
}

/** What one conversation showed. */
export interface ConversationLook {
  /** When somebody last wrote, in milliseconds since 1970. */
  readonly at: number;
  readonly found: readonly FoundMessage[];
  readonly isNews: boolean;
}

interface Circumstances {
  readonly memory: MessageMemory;
  readonly since: number;
  readonly plan: MessagePlan;
}

/** What is new in a conversation; `unreadable` when the vendor cannot read this one. */
export async function lookAtConversation(
  client: InvitationClient,
  conversation: Conversation,
  circumstances: Circumstances,
): Promise<ConversationLook | 'unreadable'> {
  const looking = await attempt(() => lookAt(client, conversation, circumstances));
  if ('value' in looking) return looking.value;
  if (!isAboutOneConversation(looking.error)) throw looking.error;
  const { warn } = circumstances.plan;
  warn(`One conversation could not be read. Each check tries it again, for 30 days. ${looking.error.message}`);
  return 'unreadable';
}

async function lookAt(
  client: InvitationClient,
  conversation: Conversation,
  { memory, since, plan: { wantsReplies, warn } }: Circumstances,
): Promise<ConversationLook> {
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
      onCut: () =>
        warn(
          'One conversation has more new messages than one check reads. The oldest are left out: read them on LinkedIn.',
        ),
    },
  );
  const newest = read[0] === undefined ? 0 : timeOf(read[0]);
  memory.noteRead(mark, newest);
  const news = read.filter((message) => isRecent(message) && memory.noteSeen(hashOf(message.id)));
  if (news.some((message) => writerOf(message, conversation) === 'unclear')) {
    warn('The vendor does not say who wrote a new message, so it is left out. Look at the conversations on LinkedIn.');
  }
  const found = news
    .filter((message) => writerOf(message, conversation) === 'them')
    .map((message) => ({ message, conversation, isReply: isReply(message, read) }));
  return { at: lastMessageAt === null ? newest : Date.parse(lastMessageAt.latest), found, isNews: news.length > 0 };
}

const codesOfOne: ReadonlySet<string> = new Set(['not-found', 'invalid-request', 'unexpected-answer']);

/** Any other error is about the account, the key or the network, and would come again with the next conversation. */
function isAboutOneConversation(error: unknown): error is InvitationError {
  return InvitationError.isInstance(error) && codesOfOne.has(error.code);
}
