import { forAccount } from '../../vendor/for-account.ts';
import type { HandlerOutcome } from '../../vendor/operation-types.ts';
import { type Outcome, ok, type Refused, refuse } from '../../vendor/outcome.ts';
import type { Member } from '../../world/records.ts';
import type { AccountView, ConversationView } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { attendeeId, chatId } from './ids.ts';

const everything = { offset: 0, limit: Number.POSITIVE_INFINITY };

/** A conversation as an account sees it. */
export interface ChatView {
  readonly account: AccountView;
  readonly view: ConversationView;
}

/** The chats of one account, or of all, the one first that was written in last. */
export function chatsOf(world: World, account: AccountView | undefined): readonly ChatView[] {
  const accounts = account === undefined ? world.accounts() : [account];
  return accounts
    .flatMap((each) =>
      world.messaging.conversations(each.account, everything).items.map((view) => ({ account: each, view })),
    )
    .sort((one, other) => other.view.conversation.lastAt - one.view.conversation.lastAt);
}

/** When somebody first wrote in it, in milliseconds since 1970. */
export function beginningOf(world: World, { account, view }: ChatView): number {
  const { messaging } = world;
  return messaging.messages(account.account, view.conversation, everything).items.at(-1)?.message.sentAt ?? 0;
}

/** One of the account's chats; those of others are as unknown as none. */
export function findChat(world: World, account: AccountView, id: string): Outcome<ConversationView> {
  const found = chatsOf(world, account).find(
    ({ view }) => chatId(account.account.ordinal, view.conversation.id) === id,
  );
  return found === undefined ? unknownChat(id) : ok(found.view);
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
  const chats = () => chatsOf(world, undefined);
  return world.findById(id) ?? chats().find(({ view }) => attendeeId(view.member.id) === id)?.view.member;
}

interface Bounds {
  readonly before?: string;
  readonly after?: string;
}

/** What is between two times, both excluded. */
export function isBetween(time: number, { before, after }: Bounds): boolean {
  return (before === undefined || time < Date.parse(before)) && (after === undefined || time > Date.parse(after));
}
