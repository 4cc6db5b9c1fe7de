import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { spentBy } from '../../support/linkup.ts';
import { counting } from '../../support/listings.ts';
import { usePolling, type Watch } from '../../support/n8n/polling.ts';
import { told } from '../../support/n8n/told-events.ts';
import { createClient } from '../../support/sandbox.ts';

const bed = usePolling();

/** The fields as they are when nobody changes them. */
const untouched = { minimumInterval: 4, maxCreditsPerDay: 25, options: {} };

// No jitter, so that the looks of a day can be counted.
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a day at LinkupAPI costs what the fields say', () => {
  test.each([
    ['received', 6],
    ['accepted', 6 + 3],
    ['gone', 3],
    ['received, accepted and gone', 12 + 3],
    ['attention', 0],
  ])('for %s', async (events, credits) => {
    const watch = await bed.watch('linkup', {
      parameters: { ...untouched, events: events.split(/, | and /) },
      plan: { invitations: 145 },
    });
    const { poller, sandbox } = watch;
    await poller.poll();
    const atFirst = await spentBy(sandbox);
    await pollForADay(watch);
    expect((await spentBy(sandbox)) - atFirst).toBe(credits);
  });

  test('and 1 more on a day on which an invitation is gone', async () => {
    const watch = await bed.watch('linkup', { parameters: { ...untouched, events: ['gone'] } });
    const { poller, sandbox, client } = watch;
    await poller.poll();
    await client.withdraw({ id: (await client.listSent({ limit: 1 })).items[0]?.id ?? '' });
    expect(await pollForADay(watch)).toEqual([]);
    const before = await spentBy(sandbox);
    expect(await pollForADay(watch)).toHaveLength(1);
    expect((await spentBy(sandbox)) - before).toBe(1 + 1);
  });

  test('which the panel says of all of them', () => {
    const { properties } = bed.n8n.types.getByNameAndVersion('linkedInInvitationsTrigger').description;
    const notice = properties.find(({ name }) => name === 'creditsNotice')?.displayName;
    expect(notice).toContain('at most 13 credits a day, and 1 more for every 50 pending sent invitations');
  });
});

test('what is learned at first costs as much as there is, and of connections 2', async () => {
  const { poller, sandbox } = await bed.watch('linkup', { plan: { invitations: 145 } });
  await poller.poll();
  expect(await sandbox.creditsSpent()).toEqual([1, 2, 1, 2]);
});

describe.each(['connectsafely', 'unipile', 'postpress'] as const)(
  'a day at %s takes as many requests as the fields say',
  (vendor) => {
    test.each([
      ['received', 6, false],
      ['accepted', 6 + 5, true],
      ['gone', 5, true],
      ['received, accepted and gone', 6 + 6 + 5, true],
    ])('for %s', async (events, requests, listsAllSent) => {
      const watch = await bed.watch(vendor, { parameters: { ...untouched, events: events.split(/, | and /) } });
      const connection = counting(watch.sandbox.connection(vendor));
      await Array.fromAsync(createClient[vendor](connection).listAllSent());
      await watch.poller.poll();
      const atFirst = watch.requests();
      await pollForADay(watch);
      // One of the six looks lists all sent invitations, and not only the new ones.
      expect(watch.requests() - atFirst).toBe(requests + (listsAllSent ? connection.requests() : 0));
    });
  },
);

test('a list of which nothing known is left is read to its end twice, and then no further than others', async () => {
  const { poller, sandbox, client } = await bed.watch('linkup', { parameters: { events: ['received'] } });
  await poller.poll();
  for (const invitation of await Array.fromAsync(client.listAllReceived())) await client.refuse(invitation);
  for (let count = 0; count < 61; count += 1) await sandbox.receive();
  const before = (await sandbox.creditsSpent()).length;
  for (let poll = 0; poll < 3; poll += 1) await poller.poll();
  expect((await sandbox.creditsSpent()).slice(before)).toEqual([1, 1, 1, 1, 1]);
});

test('a poll before the interval is over makes no request, and jitter makes it longer, never shorter', async () => {
  for (const [chance, hours] of [
    [0, 4],
    [0.999, 4.4],
  ] as const) {
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    const { poller, sandbox, passHours, requests } = await bed.watch('unipile', { parameters: untouched });
    await poller.poll();
    await sandbox.receive({ from: 'jordan-walke' });
    const before = requests();
    await passHours(hours - 0.1);
    expect(await poller.poll()).toEqual([]);
    expect(requests()).toBe(before);
    await passHours(0.1);
    expect(told(await poller.poll())).toEqual(['received jordan-walke']);
  }
});

test('a clock that is set back holds up neither looks, nor full lists, nor credits', async () => {
  const { poller, client, passHours } = await bed.watch('linkup', {
    parameters: { ...untouched, events: ['gone'], maxCreditsPerDay: 4 },
  });
  const rightTime = Date.now();
  vi.setSystemTime(rightTime + 365 * 24 * 60 * 60_000);
  await poller.poll();
  vi.setSystemTime(rightTime);
  await client.withdraw({ id: (await client.listSent({ limit: 1 })).items[0]?.id ?? '' });
  const events = [];
  for (let look = 0; look < 12; look += 1) {
    await passHours(5);
    events.push(...(await poller.poll()));
  }
  expect(events).toHaveLength(1);
});

test('a vendor that fails is asked again after half an hour, and not before', async () => {
  const { poller, downAfter, passHours, requests } = await bed.watch('unipile', { parameters: untouched });
  await poller.poll();
  await passHours(4);
  downAfter(0);
  await expect(poller.poll()).rejects.toThrow();
  const before = requests();
  await passHours(0.4);
  expect(await poller.poll()).toEqual([]);
  expect(requests()).toBe(before);
  await passHours(0.1);
  await expect(poller.poll()).rejects.toThrow();
});

test('Max Credits per Day binds in any 24 hours, and what has to wait is told later', async () => {
  const events: string[] = [];
  const watch = await bed.watch('linkup', {
    parameters: { ...untouched, events: ['received'], maxCreditsPerDay: 1 },
    isDurable: true, // Otherwise n8n forgets what was spent when the workflow is changed.
  });
  const { poller, sandbox } = watch;
  await poller.poll();
  for (let count = 0; count < 61; count += 1) await sandbox.receive();
  for (let day = 0; day < 3; day += 1) events.push(...told(await pollForADay(watch)));
  expect(events).toHaveLength(50);
  expectNoMoreThanADay(await sandbox.ledger(), 1);

  poller.change({ maxCreditsPerDay: 2 });
  for (let day = 0; day < 3; day += 1) events.push(...told(await pollForADay(watch)));
  expect(events).toHaveLength(61);
  expect(new Set(events).size).toBe(61);
  expectNoMoreThanADay(await sandbox.ledger(), 2);
});

test('a list of sent invitations that costs more than a day allows is not paid for by halves, and the rest goes on', async () => {
  const watch = await bed.watch('linkup', {
    parameters: { ...untouched, events: ['accepted', 'gone'], maxCreditsPerDay: 8 },
    plan: { invitations: 400 },
  });
  const { poller, sandbox, client } = watch;
  const listed = await Array.fromAsync(client.listAllSent());
  const before = (await sandbox.creditsSpent()).length;
  await poller.poll();
  await sandbox.answer(listed[0]?.id ?? '', 'accept');
  await sandbox.answer(listed.at(-1)?.id ?? '', 'accept');
  const events = [...(await pollForADay(watch)), ...(await pollForADay(watch))];
  expect(events.map(({ isCertain }) => isCertain).toSorted()).toEqual([false, true]);
  const [connections, ...others] = (await sandbox.creditsSpent()).slice(before);
  expect(connections).toBe(2);
  // Each day one page of the list, and the looks at connections.
  expect(others).toEqual(others.map(() => 1));
});

function expectNoMoreThanADay({ entries }: Awaited<ReturnType<Watch['sandbox']['ledger']>>, most: number): void {
  for (const { at } of entries) {
    const until = Date.parse(at) + 24 * 60 * 60_000;
    const ofDay = entries.filter((each) => each.change < 0 && each.at >= at && Date.parse(each.at) < until);
    expect(ofDay.reduce((sum, { change }) => sum - change, 0)).toBeLessThanOrEqual(most);
  }
}

/** n8n polls every ten minutes; answers what the workflow starts with. */
async function pollForADay({ poller, passHours }: Watch) {
  const events = [];
  for (let poll = 0; poll < 24 * 6; poll += 1) {
    await passHours(1 / 6);
    events.push(...(await poller.poll()));
  }
  return events;
}
