import type { Checks } from '../../run/checks.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';

type WebhookOperations = Pick<
  LinkupOperations,
  | 'create_webhook'
  | 'list_webhooks'
  | 'list_webhook_events'
  | 'stop_webhook'
  | 'start_webhook'
  | 'rotate_webhook_secret'
  | 'delete_webhook'
>;

/** Nobody is there: the top-level domain is reserved for that. */
const address = 'https://invitekit-contract.invalid/hook';

const noWebhook = { path: { webhook_id: '000000000000000000000000' } };

/** A webhook takes credits by the day, so the balance is not judged while one watches. */
export function createWebhookChecks(session: LinkupSession, ledger: Ledger): Checks<WebhookOperations> {
  let createdId: string | undefined;
  const created = () => ({ path: { webhook_id: session.need(createdId, 'no webhook was created') } });
  return {
    create_webhook: {
      async run() {
        const { data, metadata } = await session.call('create_webhook', {
          body: { account_id: session.accountId, events: ['accepted_invitation'], enable_signature: false },
        });
        createdId = data.webhook_id;
        expectFree(metadata.credits_consumed);
        session.expect(await isListed(createdId), 'state', 'a list without the new webhook', 'the new webhook');
      },
      request: (account_id) => ({
        body: { account_id, events: ['all'], url: 'ftp://invitekit-contract.invalid', enable_signature: false },
      }),
    },
    list_webhooks: {
      async run() {
        const { data, metadata } = await session.call('list_webhooks', {});
        expectFree(metadata.credits_consumed);
        const shown = data.items.filter((webhook) => 'secret' in webhook);
        session.expect(shown.length === 0, 'state', `${shown.length} webhooks with their secret`, 'no secrets');
      },
      request: () => ({}),
    },
    list_webhook_events: {
      async run() {
        const { metadata } = await session.call('list_webhook_events', { ...created(), query: { limit: 10 } });
        expectFree(metadata.credits_consumed);
      },
      request: () => noWebhook,
    },
    stop_webhook: {
      async run() {
        const { data, metadata } = await session.call('stop_webhook', created());
        expectFree(metadata.credits_consumed);
        session.expect(data.is_active !== true, 'state', 'is_active true', 'a webhook that does not watch');
      },
      request: () => noWebhook,
    },
    start_webhook: {
      async run() {
        const { data, metadata } = await session.call('start_webhook', created());
        expectFree(metadata.credits_consumed);
        session.expect(data.is_active !== false, 'state', 'is_active false', 'a webhook that watches');
      },
      request: () => noWebhook,
    },
    rotate_webhook_secret: {
      async run() {
        const body = { account_id: session.accountId, events: ['all' as const], url: address, enable_signature: true };
        const signed = await session.call('create_webhook', { body });
        const path = { webhook_id: signed.data.webhook_id };
        try {
          const { data } = await session.call('rotate_webhook_secret', { path });
          const isNew = data.secret !== signed.data.secret;
          session.expect(isNew, 'state', 'the secret that it had', 'another secret');
        } finally {
          await session.call('delete_webhook', { path });
        }
      },
      request: () => noWebhook,
    },
    delete_webhook: {
      async run() {
        const input = created();
        const { metadata } = await session.call('delete_webhook', input);
        expectFree(metadata.credits_consumed);
        const isGone = !(await isListed(input.path.webhook_id));
        session.expect(isGone, 'state', 'a list with the deleted webhook', 'no such webhook');
        await session.refuse('delete_webhook', input, 'once', ['400 INVALID_PARAMS']);
        await ledger.read();
      },
      request: () => noWebhook,
    },
  };

  async function isListed(id: string): Promise<boolean> {
    const { data } = await session.call('list_webhooks', {});
    return data.items.some(({ webhook_id }) => webhook_id === id);
  }

  function expectFree(credits: number): void {
    session.expect(credits === 0, 'credits', `credits_consumed ${credits}`, '0, the rule of the spec');
  }
}
