import { forAccount } from '../../vendor/for-account.ts';
import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import type { AccountView } from '../../world/views.ts';
import { charge, priceOf } from './credits.ts';
import { succeedFor } from './envelope.ts';
import { findNamed, nobody } from './find-named.ts';
import { presentConversation, presentSentMessage } from './message-presenter.ts';
import { conversationIdOf, type Message } from './messages.ts';
import type { LinkupContext, LinkupHandlers } from './operations.ts';

/** The actions of `/v2/messages`. Only accounts of the sandbox write; nobody else answers. */
export const messageRoutes: Pick<LinkupHandlers, 'send' | 'get_conversation'> = {
  send: forAccount((request) => {
    const { sandbox, account, body, state, now } = request;
    const { message_text: text, media_link: media } = body.params;
    const member = findNamed(sandbox.world, body.params);
    if (member === undefined) return nobody;
    if (sandbox.world.relationship(account.account, member).state !== 'connected') {
      return refuse('not-connected', 'This member is no connection of the account, so LinkedIn takes no message.');
    }
    const credits = priceOf(request) * (media === undefined ? 1 : 2);
    const refused = charge(request, credits);
    if (refused !== undefined) return refused;
    const { owner } = account;
    const message = state.messages.add({ fromId: owner.id, toId: member.id, text, now: now.getTime() });
    return ok(succeedFor('send', request, presentSentMessage(message, owner), credits));
  }),

  get_conversation: forAccount((request) => {
    const { sandbox, account, body } = request;
    const { count, cursor } = body.params;
    const before = Number(cursor ?? Number.POSITIVE_INFINITY);
    if (Number.isNaN(before)) return refuse('invalid-parameter', 'The cursor is none that an answer gave.');
    const found = findConversation(request);
    if (!found.ok) return found;
    const older = found.value.filter(({ at }) => at < before);
    const page = older.slice(0, count);
    const credits = priceOf(request, page.length);
    const refused = charge(request, credits);
    if (refused !== undefined) return refused;
    const next = older.length > page.length ? page.at(-1)?.at : undefined;
    const data = presentConversation({ all: found.value, page, next }, account.owner, sandbox.world);
    return ok(succeedFor('get_conversation', request, data, credits));
  }),
};

interface Reading extends LinkupContext {
  readonly account: AccountView;
  readonly body: { readonly params: { readonly conversation_id?: string; readonly profile_url?: string } };
}

/** The messages of the conversation that a request names, newest first. */
function findConversation({ sandbox, account: { owner }, body, state }: Reading): Outcome<readonly Message[]> {
  const { conversation_id: id } = body.params;
  if (id !== undefined) {
    const messages = state.messages.conversation(id, owner.id);
    if (messages.length > 0) return ok(messages);
    return refuse('invalid-parameter', 'The account has no conversation with this conversation_id.');
  }
  const member = findNamed(sandbox.world, body.params);
  return member === undefined
    ? nobody
    : ok(state.messages.conversation(conversationIdOf(owner.id, member.id), owner.id));
}
