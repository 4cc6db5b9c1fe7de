import { forAccount } from '../../vendor/for-account.ts';
import type { OperationContext } from '../../vendor/operation-types.ts';
import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import { refuseFiles } from '../../vendor/refuse-files.ts';
import { readWholeNumber } from '../../vendor/whole-number.ts';
import { fullName } from '../../world/member.ts';
import type { Member, Message } from '../../world/records.ts';
import type { AccountView, ConversationView } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { accountId } from './accounts.ts';
import type { ConnectSafelyHandlers } from './handlers.ts';
import {
  conversationUrn,
  idInConversationUrn,
  presentConversation,
  presentMessage,
  presentParticipant,
  presentSentMessage,
} from './message-presenter.ts';
import { findPerson, urnOf } from './people.ts';
import { checkQuota, countUse } from './quota.ts';
import type { ConnectSafelySettings } from './settings.ts';
import type { ConnectSafelyState } from './state.ts';

type MessageOperation =
  | 'conversationsSendMessage'
  | 'sendMessage'
  | 'conversationExists'
  | 'listConversations'
  | 'getConversationMessages';

export const messageRoutes: Pick<ConnectSafelyHandlers, MessageOperation> = {
  conversationsSendMessage: forAccount(async (context) => {
    const { body, account, settings } = context;
    const refused = refuseFiles(body, ['attachments'], 'invalid-parameter');
    if (refused !== undefined) return refused;
    const recipient = findRecipient(context, body);
    if (!recipient.ok) return recipient;
    if (body.messagingChannel === 'sales_navigator') {
      return refuse('invalid-parameter', 'The account has no seat of Sales Navigator.');
    }
    const sent = await write(context, recipient.value, body.message);
    if (!sent.ok) return sent;
    return ok({
      success: true,
      message: body.message,
      recipientProfileUrn: urnOf(recipient.value),
      sentMessage: settings.sentMessage === 'empty' ? {} : presentSentMessage(sent.value, account.owner),
    });
  }),

  sendMessage: forAccount(async (context) => {
    const recipient = findRecipient(context, context.body);
    if (!recipient.ok) return recipient;
    const sent = await write(context, recipient.value, context.body.message);
    if (!sent.ok) return sent;
    return ok({
      success: true,
      message: 'Message sent successfully',
      recipientProfileUrn: urnOf(recipient.value),
      _deprecated: 'This endpoint is deprecated. Use POST /linkedin/conversations/send.',
    });
  }),

  conversationExists: forAccount(({ sandbox: { world }, account, path, settings }) => {
    const found = findPerson(world, { profileId: path.recipientProfileId }, settings);
    if (!found.ok) return found;
    const view = world.messaging.conversationWith(account.account, found.value);
    return ok({
      success: true,
      hasConversation: view !== undefined,
      conversationUrn: view === undefined ? null : conversationUrn(view.conversation.id, account.owner),
      profileUrn: urnOf(found.value),
      accountId: accountId(account.account.ordinal),
    });
  }),

  listConversations: forAccount(({ sandbox: { world }, account, query }) => {
    const offset = readWholeNumber(query.nextCursor ?? '0');
    if (offset === undefined) return refuse('invalid-parameter', 'nextCursor is not one that an answer gave.');
    const { items, total } = world.messaging.conversations(account.account, { offset, limit: query.count });
    const next = offset + items.length;
    return ok({
      success: true,
      conversations: items.map((view) => {
        const relationship = world.relationship(account.account, view.member);
        return presentConversation(view, { owner: account.owner, relationship });
      }),
      accounts: [{ id: accountId(account.account.ordinal), name: fullName(account.owner) }],
      nextCursor: next < total ? String(next) : null,
      hasMore: next < total,
      fromCache: true,
    });
  }),

  getConversationMessages: forAccount(({ sandbox: { world }, account, path, query }) => {
    const found = findConversation(world, account, path.conversationUrn);
    if (!found.ok) return found;
    const before = query.cursor === undefined ? Number.POSITIVE_INFINITY : readWholeNumber(query.cursor);
    if (before === undefined) return refuse('invalid-parameter', 'cursor is not one that an answer gave.');
    const { conversation, member } = found.value;
    const { since = Number.NEGATIVE_INFINITY, count } = query;
    const all = world.messaging.messages(account.account, conversation).items;
    const fitting = all.filter(({ message }) => message.sentAt < before && message.sentAt > since);
    const page = fitting.slice(0, count);
    const hasMore = fitting.length > page.length;
    return ok({
      success: true,
      messages: page.map((view) => presentMessage(view, account.owner)),
      participants: [presentParticipant(member, world.relationship(account.account, member))],
      hasMore,
      cursor: hasMore ? String(page.at(-1)?.message.sentAt) : null,
    });
  }),
};

type Context = OperationContext<ConnectSafelySettings, ConnectSafelyState> & { readonly account: AccountView };

interface Named {
  readonly recipientProfileUrn?: string;
  readonly recipientProfileId?: string;
  readonly conversationUrn?: string;
}

/** A conversation needs nobody named besides; whoever is has to be the one in it. */
function findRecipient({ sandbox: { world }, account, settings }: Context, named: Named): Outcome<Member> {
  const { conversationUrn, recipientProfileId: profileId, recipientProfileUrn: profileUrn } = named;
  const isNamed = profileId !== undefined || profileUrn !== undefined;
  if (conversationUrn === undefined) {
    return isNamed
      ? findPerson(world, { profileId, profileUrn }, settings)
      : refuse('missing-parameter', 'recipientProfileUrn or recipientProfileId is required.');
  }
  const found = findConversation(world, account, conversationUrn);
  if (!found.ok) return found;
  const { member } = found.value;
  if (!isNamed) return ok(member);
  const recipient = findPerson(world, { profileId, profileUrn }, settings);
  if (!recipient.ok || recipient.value.id === member.id) return recipient;
  return refuse('invalid-parameter', `The recipient is not in the conversation ${conversationUrn}.`);
}

function findConversation(world: World, { account }: AccountView, urn: string): Outcome<ConversationView> {
  const found = world.messaging.conversation(account, idInConversationUrn(urn));
  return found === undefined ? refuse('unknown-conversation', `Conversation not found: ${urn}`) : ok(found);
}

/** Only a conversation that begins counts. */
async function write(context: Context, member: Member, text: string): Promise<Outcome<Message>> {
  const { sandbox, account, now } = context;
  const { messaging } = sandbox.world;
  const isNew = messaging.conversationWith(account.account, member) === undefined;
  const written = await messaging.write({ account: account.account, member, text, now: now.getTime() }, () =>
    isNew ? checkQuota(context, 'NEW_CONVERSATION') : undefined,
  );
  if (!written.ok) return written;
  if (isNew) countUse(context, 'NEW_CONVERSATION');
  return ok(written.value.message);
}
