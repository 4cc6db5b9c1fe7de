import { describe, expect, test } from 'vitest';
import { pollableVendors, usePolling } from '../../support/n8n/polling.ts';
import { pollLater, send } from '../../support/n8n/polling-acts.ts';
import { told } from '../../support/n8n/told-events.ts';
import { createClient } from '../../support/sandbox.ts';

const bed = usePolling();

describe.each(pollableVendors)('the trigger at %s', (vendor) => {
  test('tells nothing wrong when every list is empty for a while, and loses nothing', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox, client, passHours } = watch;
    const [withdrawn, accepted] = (await client.listSent()).items;
    await poller.poll();
    await passHours(9);
    watch.empty();
    expect(await poller.poll()).toEqual([]);
    expect(watch.emptied).toBeGreaterThan(2);

    watch.fill();
    await passHours(9);
    expect(await poller.poll()).toEqual([]);
    await sandbox.receive({ from: 'jordan-walke' });
    await client.withdraw({ id: withdrawn?.id ?? '' });
    await sandbox.answer(accepted?.id ?? '', 'accept');
    expect(told(await poller.poll())).toEqual([
      'received jordan-walke',
      `accepted ${accepted?.member.publicIdentifier}`,
    ]);
    expect(told(await pollLater(watch))).toEqual([`gone ${withdrawn?.id}`]);
  });

  test('tells no invitation twice when all of them are away for so long that they seem to be gone', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox, client } = watch;
    const sent = (await Array.fromAsync(client.listAllSent())).map(({ id }) => id);
    await poller.poll();
    watch.empty({ only: 'sent' });
    const events = told(await pollLater(watch));
    expect(events.toSorted()).toEqual(sent.map((id) => `gone ${id}`).toSorted());
    watch.fill();
    expect(await poller.poll()).toEqual([]);
    await sandbox.answer(sent[0] ?? '', 'ignore');
    expect(await pollLater(watch)).toEqual([]);
  });

  test('tells nothing to be gone while the connections do not tell who accepted', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox, client } = watch;
    const [accepted] = (await client.listSent()).items;
    await poller.poll();
    await sandbox.answer(accepted?.id ?? '', 'accept');
    watch.empty({ only: 'connections' });
    expect(await pollLater(watch)).toEqual([]);
    watch.fill();
    expect(told(await pollLater(watch))).toEqual([`accepted ${accepted?.member.publicIdentifier}`]);
  });

  test('tells nothing to be gone after one full list without it, however long that is ago', async () => {
    const watch = await bed.watch(vendor, { parameters: { options: { fullListEvery: 24 } } });
    const { poller, passHours } = watch;
    await poller.poll();
    await passHours(24);
    watch.empty({ only: 'sent' });
    expect(await poller.poll()).toEqual([]);
    watch.fill();
    for (let poll = 0; poll < 6; poll += 1) {
      await passHours(9);
      expect(await poller.poll()).toEqual([]);
    }
  });

  test('is certain of who accepts although the connections came empty while it learned', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox, client, passHours } = watch;
    const [accepted] = (await client.listSent()).items;
    watch.empty({ only: 'connections' });
    await poller.poll();
    watch.fill();
    await passHours(24);
    await sandbox.answer(accepted?.id ?? '', 'accept');
    expect(await poller.poll()).toMatchObject([{ event: 'accepted', invitationId: accepted?.id, isCertain: true }]);
    expect(await pollLater(watch)).toEqual([]);
  });

  test('learns again what came empty while it learned, and takes nothing of it for news', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox, passHours } = watch;
    await passHours(24);
    watch.empty();
    expect(await poller.poll()).toEqual([]);
    watch.fill();
    await passHours(4);
    await sandbox.receive({ from: 'jordan-walke' });
    expect(told(await poller.poll())).toEqual(['received jordan-walke']);
    expect(await pollLater(watch)).toEqual([]);
  });

  test.each([1, 2, 3])('loses nothing when page %i comes empty while much is new', async (page) => {
    const watch = await bed.watch(vendor, { parameters: { events: ['received'] } });
    const { poller, sandbox } = watch;
    await poller.poll();
    const names: string[] = [];
    for (let count = 0; count < 61; count += 1) names.push(`received ${(await sandbox.receive()).from}`);
    watch.empty({ from: page });
    const first = told(await poller.poll());
    watch.fill();
    expect([...first, ...told(await poller.poll())].toSorted()).toEqual(names.toSorted());
    expect(await pollLater(watch)).toEqual([]);
  });

  test('loses nobody when others leave the list between two pages', async () => {
    const watch = await bed.watch(vendor, { parameters: { events: ['received'] } });
    const { poller, sandbox } = watch;
    await poller.poll();
    const names: string[] = [];
    for (let count = 0; count < 105; count += 1) names.push((await sandbox.receive()).from);
    const ada = createClient.unipile(sandbox.connection('unipile'));
    watch.before(3, async () => {
      for (const publicIdentifier of names.slice(-3)) await ada.refuse({ member: { publicIdentifier } });
    });
    const events = [...told(await poller.poll()), ...told(await pollLater(watch))];
    expect(events.toSorted()).toEqual(names.map((name) => `received ${name}`).toSorted());
  });

  test('loses nothing when requests fail, and says so each time', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox, passHours } = watch;
    await poller.poll();
    await sandbox.receive({ from: 'jordan-walke' });
    await sandbox.answer(await send(watch, 'sophie-germain'), 'accept');
    for (let part = 0; part < 3; part += 1) {
      watch.downAfter(part);
      await expect(poller.poll()).rejects.toMatchObject({ name: 'NodeApiError', httpCode: '503' });
      watch.downAfter();
      await passHours(1);
    }
    expect(told(await poller.poll())).toEqual(['received jordan-walke', 'accepted sophie-germain']);
    expect(await pollLater(watch)).toEqual([]);
  });

  test('goes on after a restart with what n8n has saved, and with what it saved before a crash', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox } = watch;
    await poller.poll();
    await sandbox.receive({ from: 'jordan-walke' });
    const beforeCrash = poller.saved;
    expect(told(await poller.poll())).toEqual(['received jordan-walke']);

    poller.restart();
    expect(await pollLater(watch)).toEqual([]);
    await sandbox.answer(await send(watch, 'sophie-germain'), 'accept');
    poller.restart();
    expect(told(await poller.poll())).toEqual(['accepted sophie-germain']);
    poller.restart();
    expect(await pollLater(watch)).toEqual([]);

    // n8n that ended before it saved has not started the workflow either.
    poller.saved = beforeCrash;
    expect(told(await poller.poll())).toEqual(['received jordan-walke', 'accepted sophie-germain']);
  });

  test('makes nothing of a poll that begins while another one is at work', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox } = watch;
    await poller.poll();
    await sandbox.receive({ from: 'jordan-walke' });
    const both = await Promise.all([poller.poll(), poller.poll()]);
    expect(told(both.flat())).toEqual(['received jordan-walke']);
    expect(await pollLater(watch)).toEqual([]);
  });
});

test('makes no further request when the time is over that n8n gives a poll, and goes on the next time', async () => {
  const watch = await bed.watch('connectsafely');
  const { poller, sandbox, passHours, requests } = watch;
  await poller.poll();
  const names: string[] = [];
  for (let count = 0; count < 61; count += 1) names.push((await sandbox.receive()).from);
  const before = requests();
  watch.before(2, () => passHours(0.1));
  const first = await poller.poll();
  expect(requests()).toBe(before + 2);
  expect(first).toHaveLength(20);
  const events = told([...first, ...(await poller.poll()), ...(await pollLater(watch))]);
  expect(events.toSorted()).toEqual(names.map((name) => `received ${name}`).toSorted());
});

test('takes nothing for gone that it had no time to read', async () => {
  const watch = await bed.watch('connectsafely', { parameters: { events: ['gone'] } });
  const { poller, passHours, requests } = watch;
  await poller.poll();
  for (let poll = 0; poll < 3; poll += 1) {
    await passHours(9);
    const before = requests();
    watch.before(1, () => passHours(0.1));
    expect(await poller.poll()).toEqual([]);
    expect(requests()).toBe(before + 1);
  }
});

test('tells nothing of people whom the vendor does not name, because they may have accepted', async () => {
  const nameless = (body: string) =>
    body.includes('"RelationRequest"') ? body.replaceAll(/"user":\{[^{}]*\}/g, '"user":null') : body;
  const watch = await bed.watch('unipile', { parameters: { events: ['gone'] }, alter: nameless });
  const { poller, client } = watch;
  await poller.poll();
  await client.withdraw({ id: (await client.listSent({ limit: 1 })).items[0]?.id ?? '' });
  expect(await pollLater(watch)).toEqual([]);
});
