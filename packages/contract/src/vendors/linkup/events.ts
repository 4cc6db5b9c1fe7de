import type { components } from '@invitekit/specs/linkup';
import type { Events } from '../../rules/events.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupSession } from './operations.ts';

type StoredEvent = components['schemas']['StoredEvent'];

/**
 * How a webhook is registered that is sent new connections, and beside it one without an address, which keeps them. It
 * begins to cost at once, which the ledger reads over. */
export function createEvents(
  session: LinkupSession,
  ledger: Ledger,
  checkKept: (webhookId: string, events: readonly StoredEvent[]) => Promise<void>,
): Omit<Events, 'happen'> {
  let polledId: string | undefined;
  return {
    event: 'accepted_invitation',
    async register(url) {
      const body = { account_id: session.accountId, events: ['accepted_invitation' as const] };
      const { data } = await session.call('create_webhook', { body: { ...body, url, enable_signature: true } });
      polledId = (await session.call('create_webhook', { body: { ...body, enable_signature: false } })).data.webhook_id;
      await ledger.read();
      const secret = session.need(data.secret, 'the webhook has no secret');
      return { id: data.webhook_id, secret };
    },
    async unregister(id) {
      for (const webhook_id of [id, ...(polledId === undefined ? [] : [polledId])]) {
        await session.call('delete_webhook', { path: { webhook_id } });
      }
    },
    async poll() {
      const webhook_id = session.need(polledId, 'no webhook keeps events');
      const { data } = await session.call('list_webhook_events', { path: { webhook_id }, query: { limit: 100 } });
      await checkKept(webhook_id, data.items);
      return data.items.map(({ event }) => event);
    },
  };
}
