import { byAccepting, byWriting, checkEvents, nowhere } from '../../rules/events.ts';
import { find } from '../../rules/find.ts';
import type { Handling } from '../../rules/handling.ts';
import { expectKept } from '../../rules/kept.ts';
import { Leftover, takeBack } from '../../rules/leftovers.ts';
import { checkEnds, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import { checkStatusEvents, createEvents } from './events.ts';
import type { Received } from './handling.ts';
import { byCursor } from './lists.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';

type WebhookOperations = Pick<PostpressOperations, 'listWebhooks' | 'createWebhook' | 'deleteWebhook'>;

export function createWebhookChecks(
  session: PostpressSession,
  handling: Handling<Received>,
): Checks<WebhookOperations> {
  const leftover = new Leftover();
  const enabled = new Leftover();
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
          request_url: nowhere,
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
        if (session.settings.isFake) await checkEnabled();
      },
      request: () => ({
        body: { source: 'users', request_url: nowhere, enabled: false, format: 'json', events: ['no_such_event'] },
      }),
    },
    listWebhooks: {
      async run() {
        const walked = await walk(session, listing);
        await checkEnds(session, listing, walked, 250);
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
        await checkEvents(session, { ...createEvents(session, leftover), happen: byAccepting(handling) });
        await checkStatusEvents(session, leftover);
        const messages = createEvents(session, leftover, 'messaging');
        await checkEvents(session, { ...messages, happen: byWriting });
      },
      async takeBack() {
        for (const each of [leftover, enabled]) await remove(each);
      },
      request: () => ({ path: { id: 'wh_00000000000000000000000000' } }),
    },
  };

  /** In a fake nothing is sent to where nobody is, so that an enabled one does no harm. */
  async function checkEnabled(): Promise<void> {
    const body = { source: 'users' as const, request_url: `${nowhere}/enabled`, enabled: true };
    session.willMake(enabled, body.request_url);
    const { webhook_id } = await session.call('createWebhook', { body });
    enabled.isMade(webhook_id);
    expectKept(session, body, await findWebhook(({ id }) => id === webhook_id));
    await session.call('deleteWebhook', { path: { id: webhook_id } });
    enabled.isGone();
  }

  async function remove(made: Leftover): Promise<void> {
    await takeBack(session, {
      leftover: made,
      what: 'the webhook',
      async look() {
        const found = await findWebhook(({ id, request_url }) =>
          made.id === undefined ? request_url === (made.address ?? nowhere) : id === made.id,
        );
        return { isThere: found !== undefined, id: found?.id };
      },
      async remove(id) {
        await session.call('deleteWebhook', { path: { id } });
      },
    });
  }

  async function findWebhook(matches: (webhook: { readonly id: string; readonly request_url: string }) => boolean) {
    return (await find(session, listing, matches)).found;
  }
}
