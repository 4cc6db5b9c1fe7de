import type { components } from '@invitekit/specs/linkup';
import type { Events } from '../../rules/events.ts';
import type { Leftover } from '../../rules/leftovers.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupSession } from './operations.ts';

type StoredEvent = components['schemas']['StoredEvent'];

/**
 * How a webhook is registered that is sent events, and beside it one without an address, which keeps them. It begins to cost
 * at once, which the ledger reads over.
 */
export function createEvents(
  session: LinkupSession,
  ledger: Ledger,
  { sent, polled }: { readonly sent: Leftover; readonly polled: Leftover },
  checkKept: (webhookId: string, events: readonly StoredEvent[]) => Promise<void>,
  event: 'accepted_invitation' | 'message_received' = 'accepted_invitation',
): Omit<Events, 'happen'> {
  const create = async (leftover: Leftover, url?: string) => {
    const body = { account_id: session.accountId, events: [event] };
    session.willMake(leftover, url);
    const { data } = await session.call('create_webhook', {
      body: { ...body, ...(url !== undefined && { url }), enable_signature: url !== undefined },
    });
    leftover.isMade(data.webhook_id);
    return data;
  };
  return {
    event,
    async register(url) {
      const webhook = await create(sent, url);
      await create(polled);
      await ledger.read();
      const secret = session.need(webhook.secret, 'the webhook has no secret');
      return { id: webhook.webhook_id, secret };
    },
    async unregister() {
      for (const leftover of [sent, polled]) {
        if (leftover.id === undefined) continue;
        await session.call('delete_webhook', { path: { webhook_id: leftover.id } });
        leftover.isGone();
      }
    },
    async poll() {
      const webhook_id = session.need(polled.id, 'no webhook keeps events');
      const { data } = await session.call('list_webhook_events', { path: { webhook_id }, query: { limit: 100 } });
      await checkKept(webhook_id, data.items);
      return data.items.map(({ event }) => event);
    },
  };
}
