import { memoryStore } from '@invitekit/clients/sender';
import { describe, expect, test } from 'vitest';
import { findIn, given } from '../../support/listings.ts';
import { pollableVendors, usePolling, type Watch } from '../../support/n8n/polling.ts';
import { send, sendInN8n } from '../../support/n8n/polling-acts.ts';
import { storeCredential } from '../../support/n8n/store-credential.ts';

const bed = usePolling();

const month = 30 * 24;

const person = 'sophie-germain';

const accepted = { event: 'accepted', member: { publicIdentifier: person } };

async function beAccepted({ client, sandbox }: Watch) {
  await sandbox.answer(given(await findIn(client.listAllSent(), { publicIdentifier: person })).id, 'accept');
}

describe.each(pollableVendors)('what was accepted while n8n was off, at %s,', (vendor) => {
  test.each([
    ['with every list', {}],
    ['with lists that are read now and then', { minimumInterval: 4, maxCreditsPerDay: 25, options: {} }],
  ])('is certain when n8n had saved that its invitation was pending, %s', async (_, parameters) => {
    const watch = await bed.watch(vendor, { parameters });
    const { poller, passHours } = watch;
    const invitationId = await send(watch, person);
    await poller.poll();
    await passHours(1);
    await beAccepted(watch);
    await passHours(month);
    poller.restart();
    expect(await poller.poll()).toMatchObject([{ ...accepted, invitationId, isCertain: true }]);
  });

  test.each([true, false])('is certain when n8n saves after each poll, and otherwise not: %s', async (isDurable) => {
    const watch = await bed.watch(vendor, { isDurable });
    const { poller, passHours } = watch;
    await poller.poll();
    await send(watch, person);
    await poller.poll();
    await beAccepted(watch);
    await passHours(month);
    poller.restart();
    expect(await poller.poll()).toMatchObject([{ ...accepted, isCertain: isDurable }]);
  });

  test('is certain when a node has sent it, and the store remembers that', async () => {
    const watch = await bed.watch(vendor, { credential: await storeCredential(memoryStore()) });
    const { poller, passHours } = watch;
    await poller.poll();
    await sendInN8n(bed, watch, person);
    await poller.poll();
    await beAccepted(watch);
    await passHours(month);
    poller.restart();
    expect(await poller.poll()).toMatchObject([{ ...accepted, invitationId: null, isCertain: true }]);
  });
});

describe.each(pollableVendors)('what was accepted between two polls, at %s,', (vendor) => {
  test('is certain when a node of the same n8n has sent it', async () => {
    const watch = await bed.watch(vendor);
    const { poller } = watch;
    await poller.poll();
    await sendInN8n(bed, watch, person);
    await beAccepted(watch);
    expect(await poller.poll()).toMatchObject([{ ...accepted, invitationId: null, isCertain: true }]);
  });

  test('is told as uncertain when the store fails', async () => {
    const credential = { memory: 'store', storeUrl: 'http://127.0.0.1:1', storeKey: 'key' };
    const watch = await bed.watch(vendor, { credential });
    const { poller } = watch;
    await poller.poll();
    await send(watch, person);
    await beAccepted(watch);
    expect(await poller.poll()).toMatchObject([{ ...accepted, isCertain: false }]);
    expect(await poller.poll()).toEqual([]);
  });
});
