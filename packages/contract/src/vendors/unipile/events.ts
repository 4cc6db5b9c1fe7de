import type { Events } from '../../rules/events.ts';
import type { UnipileSession } from './operations.ts';
import { readProfile } from './people.ts';

/** How an endpoint is registered that is sent new relations. */
export function createEvents(
  session: UnipileSession,
  event: 'relation.new' | 'relation.request.accept' = 'relation.new',
): Omit<Events, 'happen'> {
  return {
    event,
    async register(url) {
      const body = { trigger_events: [event], url, account_ids: [session.accountId] };
      const { id, secret } = await session.call('createWebhookEndpoint', { body });
      return { id, secret };
    },
    async unregister(id) {
      await session.call('deleteWebhookEndpoint', { path: { id } });
    },
  };
}

/** People whom every sandbox of a fake knows, and no account. */
const strangers = ['jordan-walke', 'charles-babbage'];

/** Requests that the account sends, and the other side accepts. */
export function createAcceptedEvents(session: UnipileSession): Events {
  const left = [...strangers];
  return {
    ...createEvents(session, 'relation.request.accept'),
    async happen(control) {
      const person = left.shift();
      if (person === undefined) return undefined;
      const { id: user_id } = await readProfile(session, person);
      const input = { path: { account_id: session.accountId }, body: { user_id } };
      const sent = await session.attempt('createRelationRequest', input, [400, 409, 422, 429]);
      return sent.ok && (await control.accept(sent.body.id)) ? person : undefined;
    },
  };
}
