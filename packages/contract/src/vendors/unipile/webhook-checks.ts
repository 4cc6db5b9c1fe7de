import { checkEnds, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
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

/** Nobody is there: the top-level domain is reserved for that. */
const url = 'https://invitekit-contract.invalid/hook';

const noEndpoint = { path: { id: 'we_none' } };

export function createWebhookChecks(session: UnipileSession): Checks<WebhookOperations> {
  let createdId: string | undefined;
  const created = () => ({ path: { id: session.need(createdId, 'no endpoint was created') } });
  const listing = toCoreListing(session, (query) => session.call('listWebhookEndpoints', { query, ...fresh }));
  return {
    createWebhookEndpoint: {
      async run() {
        const endpoint = await session.call('createWebhookEndpoint', {
          body: { trigger_events: ['relation.new'], url, account_ids: [session.accountId] },
        });
        createdId = endpoint.id;
        session.expect(endpoint.url === url, 'echo', endpoint.url, url);
        session.expect(await isListed(endpoint.id), 'state', 'a list without the new endpoint', 'the new endpoint');
      },
      request: () => ({
        body: { trigger_events: [], url: 'https://invitekit-contract.invalid', account_ids: ['acc_none'] },
      }),
    },
    listWebhookEndpoints: {
      async run() {
        await checkEnds(session, listing, await walk(session, listing), 250);
      },
      request: () => fresh,
    },
    getWebhookEndpoint: {
      async run() {
        const { id } = await session.call('getWebhookEndpoint', { ...created(), ...fresh });
        session.expect(id === createdId, 'echo', id, String(createdId));
      },
      request: () => ({ ...noEndpoint, ...fresh }),
    },
    updateWebhookEndpoint: {
      async run() {
        const changed = await session.call('updateWebhookEndpoint', { ...created(), body: { enabled: false } });
        session.expect(!changed.enabled, 'state', 'enabled true', 'enabled false, as asked');
        const shown = await session.call('getWebhookEndpoint', { ...created(), ...fresh });
        session.expect(!shown.enabled, 'state', 'enabled true', 'enabled false, as it was changed');
        session.expect(shown.url === url, 'state', shown.url, `${url}, which was not changed`);
      },
      request: () => ({ ...noEndpoint, body: { enabled: false } }),
    },
    deleteWebhookEndpoint: {
      async run() {
        const input = created();
        await session.call('deleteWebhookEndpoint', input);
        const isGone = !(await isListed(input.path.id));
        session.expect(isGone, 'state', 'a list with the deleted endpoint', 'no such endpoint');
        await session.refuse('deleteWebhookEndpoint', input, 'once', ['404 api/resource_not_found']);
      },
      request: () => noEndpoint,
    },
  };

  async function isListed(id: string): Promise<boolean> {
    const { ids } = await walk(session, listing);
    return ids.includes(id);
  }
}
