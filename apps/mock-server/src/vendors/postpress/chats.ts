import { forAccount } from '../../vendor/for-account.ts';
import type { HandlerOutcome } from '../../vendor/operation-types.ts';
import { type Outcome, ok, type Refused, refuse } from '../../vendor/outcome.ts';
import { otherIn } from '../../world/messaging.ts';
import type { Conversation, Member } from '../../world/records.ts';
import { sliceOf } from '../../world/search.ts';
import type { AccountView, ConversationView, Range, Slice } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { attendeeId, chatId } from './ids.ts';

/** A conversation as an account sees it. */
interface ChatView {
  readonly account: AccountView;
  readonly view: ConversationView;
}

/** The same as it is kept, which nobody has looked at closely. */
export interface KeptChat {
  readonly account: AccountView;
  readonly conversation: Conversation;
}

/** The chats of one account, or of all, the one first that was written in last. */
export function chatsOf(world: World, account: AccountView | undefined): readonly KeptChat[] {
  const accounts = account === undefined ? world.accounts() : [account];
  const chats = accounts.flatMap((each) =>
    world.messaging.kept(each.account).map((conversation) => ({ account: each, conversation })),
  );
  return accounts.length === 1
    ? chats
    : chats.sort((one, other) => other.conversation.lastAt - one.conversation.lastAt);
}

/** Reads pages of chats, and looks closely at those of a page alone. */
export function pagesOf(world: World, chats: readonly KeptChat[]): (range: Range) => Slice<ChatView> {
  return (range) => {
    const { items, total } = sliceOf(chats, range);
    const views = items.flatMap(({ account, conversation }) => {
      const view = world.messaging.view(account.account, conversation);
      return view === undefined ? [] : [{ account, view }];
    });
    return { items: views, total };
  };
}

/** One of the account's chats; those of others are as unknown as none. */
export function findChat(world: World, account: AccountView, id: string): Outcome<ConversationView> {
  const { ordinal } = account.account;
  const found = chatsOf(world, account).find(({ conversation }) => chatId(ordinal, conversation.id) === id);
  const view = found && world.messaging.view(account.account, found.conversation);
  return view === undefined ? unknownChat(id) : ok(view);
}

/** A handler for an operation on a chat: without an account, the id of the chat names none either. */
export function forChat<
  Request extends { readonly account: AccountView | undefined; readonly path: { readonly chat_id: string } },
  Answer,
>(
  handle: (request: Request & { readonly account: AccountView }) => HandlerOutcome<Answer>,
): (request: Request) => HandlerOutcome<Answer> {
  const handleFor = forAccount(handle);
  return (request) => (request.account === undefined ? unknownChat(request.path.chat_id) : handleFor(request));
}

function unknownChat(id: string): Refused {
  return refuse('unknown-conversation', `This account has no chat ${id}.`);
}

/** Somebody by LinkedIn's id, or by the vendor's where there is a chat. */
export function findAttendee(world: World, id: string): Member | undefined {
  const known = world.findById(id);
  if (known !== undefined) return known;
  const others = chatsOf(world, undefined).map(({ account, conversation }) => otherIn(conversation, account.account));
  const other = others.find((each) => attendeeId(each) === id);
  return other === undefined ? undefined : world.findById(other);
}
