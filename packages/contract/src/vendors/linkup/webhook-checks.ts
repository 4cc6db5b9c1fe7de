import type { components } from '@invitekit/specs/linkup';
import { byAccepting, byWriting, checkEvents, nowhere } from '../../rules/events.ts';
import { checkFilter } from '../../rules/filters.ts';
import type { Handling } from '../../rules/handling.ts';
import { expectKept } from '../../rules/kept.ts';
import { Leftover, takeBack } from '../../rules/leftovers.ts';
import type { Checks } from '../../run/checks.ts';
import { needMade } from '../../run/need-made.ts';
import { inferred } from '../../run/refusal.ts';
import { day } from '../../times/interval.ts';
import { readInstant } from '../../times/read-instant.ts';
import { createEvents } from './events.ts';
import type { Received } from './handling.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';

type StoredEvent = components['schemas']['StoredEvent'];

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

const noWebhook = { path: { webhook_id: '000000000000000000000000' } };

/** A webhook takes credits by the day, so the balance is not judged while one watches. */
export function createWebhookChecks(
  session: LinkupSession,
  ledger: Ledger,
  handling: Handling<Received>,
): Checks<WebhookOperations> {
  const polled = new Leftover();
  const signed = new Leftover();
  const sent = new Leftover();
  let before: readonly string[] = [];
  let anyId: string | undefined;
  const created = () => toInput(session.need(polled.id, 'no webhook was created'));
  return {
    create_webhook: {
      async run() {
        before = (await list()).map(({ webhook_id }) => webhook_id);
        session.willMake(polled);
        const body = {
          account_id: session.accountId,
          events: ['accepted_invitation' as const],
          enable_signature: false,
        };
        const { data, metadata } = await session.call('create_webhook', { body });
        polled.isMade(data.webhook_id);
        const found = (await list()).find(({ webhook_id }) => webhook_id === data.webhook_id);
        for (const shown of [data, found]) expectKept(session, body, shown, { enable_signature: 'signature_enabled' });
        expectFree(metadata.credits_consumed);
        session.expect(await isListed(data.webhook_id), 'state', 'a list without the new webhook', 'the new webhook');
      },
      request: (account_id) => ({
        body: { account_id, events: ['all'], url: 'ftp://invitekit-contract.invalid', enable_signature: false },
      }),
    },
    list_webhooks: {
      async run() {
        const { data, metadata } = await session.call('list_webhooks', {});
        expectFree(metadata.credits_consumed);
        anyId = data.items[0]?.webhook_id;
        const shown = data.items.filter((webhook) => 'secret' in webhook);
        session.expect(shown.length === 0, 'state', `${shown.length} webhooks with their secret`, 'no secrets');
      },
      request: () => ({}),
    },
    list_webhook_events: {
      async run() {
        const id = needMade(session, polled.id ?? anyId, 'create_webhook', 'there is no webhook');
        const { metadata, data } = await session.call('list_webhook_events', { ...toInput(id), query: { limit: 10 } });
        expectFree(metadata.credits_consumed);
        session.expect(data.items.length <= 10, 'count', `${data.items.length} events`, 'the limit of 10 at most');
        if (data.items.length === 0) return session.leaveOut('since, until and after', 'there are no events');
        await checkEventFilters(id, data.items);
      },
      request: () => noWebhook,
    },
    stop_webhook: {
      async run() {
        const { data, metadata } = await session.call('stop_webhook', created());
        expectFree(metadata.credits_consumed);
        session.expect(data.is_active !== true, 'state', 'is_active true', 'a webhook that does not watch');
        await expectActive(false);
      },
      request: () => noWebhook,
    },
    start_webhook: {
      async run() {
        const { data, metadata } = await session.call('start_webhook', created());
        expectFree(metadata.credits_consumed);
        session.expect(data.is_active !== false, 'state', 'is_active false', 'a webhook that watches');
        await expectActive(true);
      },
      request: () => noWebhook,
    },
    rotate_webhook_secret: {
      async run() {
        const body = { account_id: session.accountId, events: ['all' as const], url: nowhere, enable_signature: true };
        session.willMake(signed);
        const { data: webhook } = await session.call('create_webhook', { body });
        signed.isMade(webhook.webhook_id);
        const { data } = await session.call('rotate_webhook_secret', toInput(webhook.webhook_id));
        const isNew = data.secret !== webhook.secret;
        session.expect(isNew, 'state', 'the secret that it had', 'another secret');
      },
      takeBack: () => remove(signed, 'the signed webhook', (url) => url === nowhere),
      request: () => noWebhook,
    },
    delete_webhook: {
      async run() {
        const input = created();
        const { metadata } = await session.call('delete_webhook', input);
        polled.isGone();
        expectFree(metadata.credits_consumed);
        const isGone = !(await isListed(input.path.webhook_id));
        session.expect(isGone, 'state', 'a list with the deleted webhook', 'no such webhook');
        await session.refuse('delete_webhook', input, 'once', inferred('400 INVALID_PARAMS'));
        await ledger.read();
        const made = { sent, polled };
        const connections = createEvents(session, ledger, made, checkEventFilters);
        await checkEvents(session, { ...connections, happen: byAccepting(handling) });
        const messages = createEvents(session, ledger, made, checkEventFilters, 'message_received');
        await checkEvents(session, { ...messages, happen: byWriting });
        await ledger.read();
      },
      async takeBack() {
        await remove(polled, 'the webhook', (url) => url === undefined);
        await remove(sent, 'the webhook that is sent events', (url) => url === sent.address);
      },
      request: () => noWebhook,
    },
  };

  /** Events from tomorrow on, up to a day ago, and after the last one. */
  async function checkEventFilters(id: string, all: readonly StoredEvent[]): Promise<void> {
    const [before, ahead] = [session.settings.clock.now - day, session.settings.clock.now + day];
    const madeBefore = ({ created_at }: StoredEvent) => (readInstant(created_at)?.earliest ?? before) <= before;
    const filters = [
      [{ since: new Date(ahead).toISOString() }, () => false],
      [{ until: new Date(before).toISOString() }, madeBefore],
      ...all
        .slice(0, 1)
        .map(({ event_id: after }) => [{ after }, (event: StoredEvent) => event.event_id !== after] as const),
    ] as const;
    for (const [query, fits] of filters) {
      const { data } = await session.call('list_webhook_events', { ...toInput(id), query: { ...query, limit: 10 } });
      const name = Object.entries(query).flat().join(' ');
      const idOf = ({ event_id }: StoredEvent) => event_id;
      checkFilter(session, { name, idOf, fits, all, isWhole: false, found: data.items });
    }
  }

  async function list() {
    return (await session.call('list_webhooks', {})).data.items;
  }

  /** The list need not tell. */
  async function expectActive(wanted: boolean): Promise<void> {
    const shown = (await list()).find(({ webhook_id }) => webhook_id === polled.id)?.is_active ?? wanted;
    session.expect(shown === wanted, 'state', `is_active ${shown} in the list`, `is_active ${wanted}`);
  }

  async function isListed(id: string): Promise<boolean> {
    return (await list()).some(({ webhook_id }) => webhook_id === id);
  }

  /** Whose answer is lost, it is the one that was not there before. */
  async function remove(
    leftover: Leftover,
    what: string,
    isMeant: (url: string | undefined) => boolean,
  ): Promise<void> {
    await takeBack(session, {
      leftover,
      what,
      async look() {
        const found = (await list()).find(({ webhook_id: id, account_id = session.accountId, url }) =>
          leftover.id === undefined
            ? !before.includes(id) && account_id === session.accountId && isMeant(url ?? undefined)
            : id === leftover.id,
        );
        return { isThere: found !== undefined, id: found?.webhook_id };
      },
      async remove(id) {
        await session.call('delete_webhook', toInput(id));
      },
    });
  }

  function expectFree(credits: number): void {
    session.expect(credits === 0, 'credits', `credits_consumed ${credits}`, '0, the rule of the spec');
  }
}

function toInput(webhook_id: string) {
  return { path: { webhook_id } };
}
