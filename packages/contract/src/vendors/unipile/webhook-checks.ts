import { byAccepting, byWriting, checkEvents, nowhere } from '../../rules/events.ts';
import type { Handling } from '../../rules/handling.ts';
import { expectKept } from '../../rules/kept.ts';
import { Leftover, takeBack } from '../../rules/leftovers.ts';
import { checkEnds, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import { needMade } from '../../run/need-made.ts';
import { inferred } from '../../run/refusal.ts';
import { createAcceptedEvents, createEvents } from './events.ts';
import type { Received } from './handling.ts';
import { toCoreListing } from './lists.ts';
import { fresh, type UnipileOperations, type UnipileSession } from './operations.ts';

type WebhookOperations = Pick<
  UnipileOperations,
  | 'createWebhookEndpoint'
  | 'listWebhookEndpoints'
  | 'getWebhookEndpoint'
  | 'updateWebhookEndpoint'
  | 'deleteWebhookEndpoint'
>;

const noEndpoint = { path: { id: 'we_none' } };

export function createWebhookChecks(session: UnipileSession, handling: Handling<Received>): Checks<WebhookOperations> {
  const leftover = new Leftover();
  const accepted = createAcceptedEvents(session, leftover);
  let anyId: string | undefined;
  const created = () => toInput(session.need(leftover.id, 'no endpoint was created'));
  const listing = toCoreListing(session, (query) => session.call('listWebhookEndpoints', { query, ...fresh }));
  return {
    createWebhookEndpoint: {
      async run() {
        session.willMake(leftover);
        const body = {
          trigger_events: ['relation.new' as const],
          url: nowhere,
          account_ids: [session.accountId],
          description: 'A check of the contract: "Zoë"',
          enabled: true,
        };
        const endpoint = await session.call('createWebhookEndpoint', { body });
        leftover.isMade(endpoint.id);
        expectKept(session, body, endpoint);
        expectKept(session, body, await session.call('getWebhookEndpoint', { ...toInput(endpoint.id), ...fresh }));
        session.expect(await isListed(endpoint.id), 'state', 'a list without the new endpoint', 'the new endpoint');
      },
      request: () => ({
        body: { trigger_events: [], url: 'https://invitekit-contract.invalid', account_ids: ['acc_none'] },
      }),
    },
    listWebhookEndpoints: {
      async run() {
        const walked = await walk(session, listing);
        anyId = walked.ids[0];
        await checkEnds(session, listing, walked, 250);
      },
      request: () => fresh,
    },
    getWebhookEndpoint: {
      async run() {
        const asked = needMade(session, leftover.id ?? anyId, 'createWebhookEndpoint', 'there is no endpoint');
        const { id } = await session.call('getWebhookEndpoint', { ...toInput(asked), ...fresh });
        session.expect(id === asked, 'echo', id, asked);
      },
      request: () => ({ ...noEndpoint, ...fresh }),
    },
    updateWebhookEndpoint: {
      async run() {
        const description = 'Changed: "Zoë & 李"';
        const body = { enabled: false, description };
        const changed = await session.call('updateWebhookEndpoint', { ...created(), body });
        expectKept(session, body, changed);
        session.expect(!changed.enabled, 'state', 'enabled true', 'enabled false, as asked');
        const shown = await session.call('getWebhookEndpoint', { ...created(), ...fresh });
        session.expect(!shown.enabled, 'state', 'enabled true', 'enabled false, as it was changed');
        expectKept(session, body, shown);
        session.expect(shown.url === nowhere, 'state', shown.url, `${nowhere}, which was not changed`);
      },
      request: () => ({ ...noEndpoint, body: { enabled: false } }),
    },
    deleteWebhookEndpoint: {
      async run() {
        const input = created();
        await session.call('deleteWebhookEndpoint', input);
        leftover.isGone();
        const isGone = !(await isListed(input.path.id));
        session.expect(isGone, 'state', 'a list with the deleted endpoint', 'no such endpoint');
        await session.refuse('deleteWebhookEndpoint', input, 'once', inferred('404 api/resource_not_found'));
        await checkEvents(session, { ...createEvents(session, leftover), happen: byAccepting(handling) });
        await checkEvents(session, accepted);
        const messages = createEvents(session, leftover, 'message.new');
        await checkEvents(session, { ...messages, happen: byWriting });
      },
      async takeBack() {
        await accepted.takeBack();
        await takeBack(session, {
          leftover,
          what: 'the webhook endpoint',
          async look() {
            const { data } = await session.call('listWebhookEndpoints', {
              query: { offset: '0', limit: '100' },
              ...fresh,
            });
            const found = data.find((endpoint) =>
              leftover.id === undefined ? endpoint.url === (leftover.address ?? nowhere) : endpoint.id === leftover.id,
            );
            return { isThere: found !== undefined, id: found?.id };
          },
          async remove(id) {
            await session.call('deleteWebhookEndpoint', toInput(id));
          },
        });
      },
      request: () => noEndpoint,
    },
  };

  async function isListed(id: string): Promise<boolean> {
    const { ids } = await walk(session, listing);
    return ids.includes(id);
  }
}

function toInput(id: string) {
  return { path: { id } };
}
