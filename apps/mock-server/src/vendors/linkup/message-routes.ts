import { forAccount } from '../../vendor/for-account.ts';
import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import { refuseFiles } from '../../vendor/refuse-files.ts';
import { readWholeNumber } from '../../vendor/whole-number.ts';
import type { AccountView, ConversationView } from '../../world/views.ts';
import { charge, priceOf } from './credits.ts';
import { succeedFor } from './envelope.ts';
import { findNamed, nobody } from './find-named.ts';
import { idInConversation, presentConversation, presentSentMessage } from './message-presenter.ts';
import type { LinkupContext, LinkupHandlers } from './operations.ts';

/** What else a message may bring besides `media_link`, which costs and shows nowhere. */
const unmodelledFiles = ['media_file', 'media_path', 'media_links', 'voice_message'];

/** The actions of `/v2/messages`. */
export const messageRoutes: Pick<LinkupHandlers, 'send' | 'get_conversation'> = {
  send: forAccount(async (request) => {
    const { sandbox, account: view, body, now } = request;
    const { message_text: text, media_link: media } = body.params;
    const refused = refuseFiles(body.params, unmodelledFiles, 'invalid-parameter');
    if (refused !== undefined) return refused;
    const member = findNamed(sandbox.world, body.params);
    if (member === undefined) return nobody;
    const credits = priceOf(request) * (media === undefined ? 1 : 2);
    const { account, owner } = view;
    const writing = { account, member, text, now: now.getTime() };
    const written = await sandbox.world.messaging.write(writing, () => charge(request, credits));
    if (!written.ok) return written;
    return ok(succeedFor('send', request, presentSentMessage(written.value.message, owner), credits));
  }),

  get_conversation: forAccount((request) => {
    const { sandbox, account, body } = request;
    const { count, cursor } = body.params;
    const before = cursor === undefined ? Number.POSITIVE_INFINITY : readWholeNumber(cursor);
    if (before === undefined) return refuse('invalid-parameter', 'The cursor is not one that an answer gave.');
    const found = findConversation(request);
    if (!found.ok) return found;
    const { messaging } = sandbox.world;
    const all = found.value && messaging.messages(account.account, found.value.conversation).items;
    const older = (all ?? []).filter(({ message }) => message.sentAt < before);
    const page = older.slice(0, count);
    const credits = priceOf(request, page.length);
    const refused = charge(request, credits);
    if (refused !== undefined) return refused;
    const next = older.length > page.length ? page.at(-1)?.message.sentAt : undefined;
    const counts = { total: all?.length ?? 0, unread: found.value?.unread ?? 0 };
    const data = presentConversation({ ...counts, page, next }, account.owner);
    return ok(succeedFor('get_conversation', request, data, credits));
  }),
};

interface Reading extends LinkupContext {
  readonly account: AccountView;
  readonly body: { readonly params: { readonly conversation_id?: string; readonly profile_url?: string } };
}

/** The conversation that a request names; undefined with somebody to whom nobody has written. */
function findConversation({ sandbox, account, body }: Reading): Outcome<ConversationView | undefined> {
  const { messaging } = sandbox.world;
  const { conversation_id: id } = body.params;
  if (id !== undefined) {
    const found = messaging.conversation(account.account, idInConversation(id));
    if (found !== undefined) return ok(found);
    return refuse('invalid-parameter', 'The account has no conversation with this conversation_id.');
  }
  const member = findNamed(sandbox.world, body.params);
  return member === undefined ? nobody : ok(messaging.conversationWith(account.account, member));
}
