import { checkEvents } from '../../rules/events.ts';
import { find } from '../../rules/find.ts';
import { expectKept } from '../../rules/kept.ts';
import { Leftover, takeBack } from '../../rules/leftovers.ts';
import { walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import type { Answering } from './answering.ts';
import { createEvents } from './events.ts';
import { byCursor } from './lists.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';

type WebhookOperations = Pick<PostpressOperations, 'listWebhooks' | 'createWebhook' | 'deleteWebhook'>;

/** Nobody is there: the top-level domain is reserved for that. */
const address = 'https://invitekit-contract.invalid/hook';

export function createWebhookChecks(session: PostpressSession, answering: Answering): Checks<WebhookOperations> {
  const leftover = new Leftover();
  const listing = byCursor(
    session,
    (query) => session.call('listWebhooks', { query }),
    ({ id }) => id,
  );
  return {
    createWebhook: {
      async run() {
        const body = {
          name: 'A check of the contract: "Zoë"',
          source: 'users' as const,
          request_url: address,
          account_ids: [session.accountId],
          enabled: false,
          format: 'json' as const,
        };
        session.willMake(leftover);
        const { webhook_id } = await session.call('createWebhook', { body });
        leftover.isMade(webhook_id);
        const listed = await findWebhook(({ id }) => id === webhook_id);
        session.expect(listed !== undefined, 'state', 'a list without the new webhook', `the webhook ${webhook_id}`);
        expectKept(session, body, listed);
      },
      request: () => ({
        body: { source: 'users', request_url: address, enabled: false, format: 'json', events: ['no_such_event'] },
      }),
    },
    listWebhooks: {
      async run() {
        await walk(session, listing);
      },
      request: () => ({}),
    },
    deleteWebhook: {
      async run() {
        const id = session.need(leftover.id, 'no webhook was created');
        await session.call('deleteWebhook', { path: { id } });
        leftover.isGone();
        const isGone = (await findWebhook((webhook) => webhook.id === id)) === undefined;
        session.expect(isGone, 'state', 'a list with the deleted webhook', 'no such webhook');
        await session.refuse('deleteWebhook', { path: { id } }, 'once', inferred('404 errors/resource_not_found'));
        await checkEvents(session, { ...createEvents(session), handling: answering });
      },
      takeBack: () =>
        takeBack(session, {
          leftover,
          what: 'the webhook',
          async look() {
            const found = await findWebhook(({ id, request_url }) =>
              leftover.id === undefined ? request_url === address : id === leftover.id,
            );
            return { isThere: found !== undefined, id: found?.id };
          },
          async remove(id) {
            await session.call('deleteWebhook', { path: { id } });
          },
        }),
      request: () => ({ path: { id: 'wh_00000000000000000000000000' } }),
    },
  };

  async function findWebhook(matches: (webhook: { readonly id: string; readonly request_url: string }) => boolean) {
    return (await find(session, listing, matches)).found;
  }
}
