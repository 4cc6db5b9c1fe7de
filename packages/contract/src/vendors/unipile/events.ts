import type { Events } from '../../rules/events.ts';
import type { UnipileSession } from './operations.ts';

/** How an endpoint is registered that is sent new relations. */
export function createEvents(session: UnipileSession): Pick<Events<never>, 'event' | 'register' | 'unregister'> {
  const event = 'relation.new' as const;
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
