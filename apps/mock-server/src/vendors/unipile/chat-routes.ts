import { isBetween } from '../../vendor/between.ts';
import { forAccount } from '../../vendor/for-account.ts';
import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import { refuseFiles } from '../../vendor/refuse-files.ts';
import type { Member } from '../../world/records.ts';
import { sliceOf } from '../../world/search.ts';
import type { AccountView, ConversationView } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { presentChat } from './chat-presenter.ts';
import type { HandlersOf } from './handlers.ts';
import { pageOf } from './paging.ts';
import { findPerson } from './people.ts';
import { refuseAs } from './problems.ts';
import type { UnipileSettings } from './settings.ts';

export const chatRoutes: HandlersOf<'getUserChat' | 'getChatsList' | 'getChat' | 'startChat' | 'sendMessage'> = {
  getUserChat: forAccount(({ sandbox: { world }, account: { account }, path }) => {
    const found = findPerson(world, path.user_id);
    if (!found.ok) return found;
    const chat = world.messaging.conversationWith(account, found.value);
    const data =
      chat === undefined ? [] : [{ chat_id: chat.conversation.id, inbox_id: primaryInbox, has_history: true }];
    return ok({ object: 'ChatLookup', data });
  }),

  getChatsList: forAccount(({ sandbox: { world }, account: { account }, query, settings }) => {
    const { before, after } = query;
    return pageOf(
      query,
      settings,
      (range) => {
        if (before === undefined && after === undefined) return world.messaging.conversations(account, range);
        const { items } = world.messaging.conversations(account);
        return sliceOf(
          items.filter(({ conversation }) => isBetween(conversation.lastAt, query)),
          range,
        );
      },
      (view) => presentChat(view, settings),
    );
  }),

  getChat: forAccount(({ sandbox: { world }, account, path, settings }) => {
    const found = findChat(world, account, path.chat_id);
    return found.ok ? ok(presentChat(found.value, settings)) : found;
  }),

  startChat: forAccount(async ({ sandbox: { world }, account, body, settings, now }) => {
    const refused = refuseFiles(body, ['attachments']);
    if (refused !== undefined) return refused;
    const [id = ''] = [body.users_ids].flat();
    const found = findPerson(world, id);
    if (!found.ok) return found;
    const invitationId = body.specifics?.linkedin?.classic?.relation_request_id;
    const sent = await write(world, account, found.value, { text: body.text, invitationId, settings, now });
    if (!sent.ok) return sent;
    return ok({ object: 'ChatStarted', chat_id: sent.value.conversationId, message_id: sent.value.id });
  }),

  sendMessage: forAccount(async ({ sandbox: { world }, account, path, body, settings, now }) => {
    const refused = refuseFiles(body, ['attachments']);
    if (refused !== undefined) return refused;
    const found = findChat(world, account, path.chat_id);
    if (!found.ok) return found;
    const sent = await write(world, account, found.value.member, { text: body.text, settings, now });
    return sent.ok ? ok({ object: 'MessageSent', message_id: sent.value.id }) : sent;
  }),
};

/** LinkedIn's inbox of messages between relations. */
const primaryInbox = 'CLASSIC_PRIMARY';

export function findChat(world: World, { account }: AccountView, id: string): Outcome<ConversationView> {
  const found = world.messaging.conversation(account, id);
  return found === undefined ? refuse('unknown-conversation', `This account has no chat ${id}.`) : ok(found);
}

interface Writing {
  readonly text: string;
  readonly invitationId?: string | undefined;
  readonly settings: UnipileSettings;
  readonly now: Date;
}

async function write(world: World, { account }: AccountView, member: Member, { settings, now, ...writing }: Writing) {
  const written = await world.messaging.write({ account, member, ...writing, now: now.getTime() });
  if (written.ok) return ok(written.value.message);
  return written.reason === 'not-connected' ? refuseAs(settings.notConnected, written.detail) : written;
}
