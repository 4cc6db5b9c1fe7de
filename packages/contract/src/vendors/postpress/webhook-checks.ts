import { walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import { byCursor, findByCursor } from './lists.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';

type WebhookOperations = Pick<PostpressOperations, 'listWebhooks' | 'createWebhook' | 'deleteWebhook'>;

/** Nobody is there: the top-level domain is reserved for that. */
const address = 'https://invitekit-contract.invalid/hook';

export function createWebhookChecks(session: PostpressSession): Checks<WebhookOperations> {
  let createdId: string | undefined;
  return {
    createWebhook: {
      async run() {
        const body = {
          source: 'users' as const,
          request_url: address,
          account_ids: [session.accountId],
          enabled: false,
          format: 'json' as const,
        };
        const { webhook_id } = await session.call('createWebhook', { body });
        createdId = webhook_id;
        const listed = await find(webhook_id);
        session.expect(listed !== undefined, 'state', 'a list without the new webhook', `the webhook ${webhook_id}`);
        session.expect(
          listed === undefined || listed.request_url === address,
          'echo',
          `${listed?.request_url}`,
          address,
        );
      },
      request: () => ({
        body: { source: 'users', request_url: address, enabled: false, format: 'json', events: ['no_such_event'] },
      }),
    },
    listWebhooks: {
      async run() {
        await walk(
          session,
          byCursor(
            session,
            (query) => session.call('listWebhooks', { query }),
            ({ id }) => id,
          ),
        );
      },
      request: () => ({}),
    },
    deleteWebhook: {
      async run() {
        const id = session.need(createdId, 'no webhook was created');
        await session.call('deleteWebhook', { path: { id } });
        session.expect((await find(id)) === undefined, 'state', 'a list with the deleted webhook', 'no such webhook');
        await session.refuse('deleteWebhook', { path: { id } }, 'once', ['404 errors/resource_not_found']);
      },
      request: () => ({ path: { id: 'wh_00000000000000000000000000' } }),
    },
  };

  function find(id: string) {
    return findByCursor(
      session,
      (query) => session.call('listWebhooks', { query }),
      (webhook) => webhook.id === id,
    );
  }
}
