import type { Events } from '../../rules/events.ts';
import { Leftover, takeBack } from '../../rules/leftovers.ts';
import type { UnipileSession } from './operations.ts';
import { readProfile } from './people.ts';
import { findSent } from './requests.ts';

/** How an endpoint is registered that is sent events. */
export function createEvents(
  session: UnipileSession,
  leftover: Leftover,
  event: 'relation.new' | 'relation.request.accept' | 'message.new' = 'relation.new',
): Omit<Events, 'happen'> {
  return {
    event,
    async register(url) {
      const body = { trigger_events: [event], url, account_ids: [session.accountId] };
      session.willMake(leftover, url);
      const { id, secret } = await session.call('createWebhookEndpoint', { body });
      leftover.isMade(id);
      return { id, secret };
    },
    async unregister(id) {
      await session.call('deleteWebhookEndpoint', { path: { id } });
      leftover.isGone();
    },
  };
}

/** People whom every sandbox of a fake knows, and no account. */
const strangers = ['jordan-walke', 'charles-babbage'];

/** Requests that the account sends, and the other side accepts. */
export function createAcceptedEvents(
  session: UnipileSession,
  leftover: Leftover,
): Events & { readonly takeBack: () => Promise<void> } {
  const left = [...strangers];
  const sentRequest = new Leftover();
  const account = () => ({ account_id: session.accountId });
  let memberId: string | undefined;
  return {
    ...createEvents(session, leftover, 'relation.request.accept'),
    async happen(control) {
      const person = left.shift();
      if (person === undefined) return undefined;
      const { id: user_id } = await readProfile(session, person);
      memberId = user_id;
      session.willMake(sentRequest);
      const input = { path: account(), body: { user_id } };
      const sent = await session.attempt('createRelationRequest', input, [400, 409, 422, 429]);
      if (sent.ok && !(await control.accept(sent.body.id))) return undefined;
      sentRequest.isGone();
      return sent.ok ? person : undefined;
    },
    takeBack: () =>
      takeBack(session, {
        leftover: sentRequest,
        what: 'the relation request that was to be accepted',
        async look() {
          const { listed } = await findSent(session, memberId);
          return { isThere: listed !== undefined, id: listed?.id };
        },
        async remove(request_id) {
          await session.call('cancelRelationRequest', { path: { ...account(), request_id } });
        },
      }),
  };
}
