import { vendorNames } from '@invitekit/clients';
import { memoryStore } from '@invitekit/clients/sender';
import { vendors } from '@invitekit/specs/vendors';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { actAs, owner } from '../../support/sender/acting.ts';
import { day, hour, idle, inputs, people, results, sentTimes } from '../../support/sender/leads.ts';
import { tellsConnections } from '../../support/sender/tells-connections.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';

const exactly = (count: number) => ({ count, isExact: true, lacks: null });

const listsConnections = vendorNames.filter((vendor) => tellsConnections(vendors[vendor]));

/** Two who accept and one who says no, a day after they were invited, and three who do not answer. */
const leads = people(6).map((lead, index) => ({
  ...lead,
  ...(index < 3 && { answer: index < 2 ? ('accept' as const) : ('ignore' as const), answerDays: 1 }),
}));

describe.for(vendorNames)('%s', (vendor) => {
  test('a store that was there all the time makes the report exact', async ({ createSandbox }) => {
    const early = people(1, 'early');
    const sandbox = await createSandbox({ ...idle, linkedin: { activity: 'lively' }, people: [...early, ...leads] });
    const time = await VirtualTime.of(sandbox);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    await time.run(() => results(sender.send(inputs(1, 'early'))));
    await time.run(() => time.sleep(day));
    await time.run(() => results(sender.send(inputs(6))));
    await time.run(() => time.sleep(2 * day));
    await time.run(() => Array.fromAsync(sender.withdraw([{ member: { publicIdentifier: 'lead-5' } }])));
    await time.run(() => time.sleep(7 * day));
    const report = await sender.report({ days: 10 });
    const isUntold = !tellsConnections(vendors[vendor]);
    const unknown = { count: null, isExact: false, lacks: expect.any(String) };
    expect(report).toMatchObject({
      from: new Date(time.now().getTime() - 10 * day).toISOString(),
      to: time.now().toISOString(),
      sent: exactly(6),
      accepted: isUntold ? unknown : exactly(2),
      withdrawn: exactly(1),
      ended: isUntold ? unknown : exactly(1),
      pending: exactly(3),
      holds: [],
    });
    // Twelve a day in the second week.
    expect(report.leftToday).toEqual(exactly(12));
    expect((await sender.report({ days: 2 })).sent.count).toBe(0);
  });

  test('without a memory it shows what the lists show, and says what they lack', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, linkedin: { activity: 'lively' }, people: leads });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    await time.run(() => results(actAs({ sandbox, time, vendor, store }).sender.send(inputs(6))));
    await time.run(() => time.sleep(3 * day));
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    const report = await sender.report();
    const isUntold = !tellsConnections(vendors[vendor]);
    const missing = { isExact: false, lacks: expect.stringContaining('Senders remember nothing of this account') };
    expect(report.sent).toMatchObject({ ...missing, count: isUntold ? 3 : 5 });
    expect(report.accepted).toMatchObject({ isExact: false, count: isUntold ? null : 2 });
    expect(report.withdrawn).toMatchObject({ ...missing, count: 0 });
    expect(report.ended.count).toBeNull();
    expect(report.pending).toEqual(exactly(3));
    expect(report.leftThisWeek).toMatchObject({ isExact: false, count: isUntold ? 47 : 45 });
  });

  test('what others do is counted as far as it is listed, and said to be no more than that', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox({ ...idle, people: people(4) });
    const time = await VirtualTime.of(sandbox);
    const { client, sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    await time.run(() => results(sender.send(inputs(1))));
    const [, second, third] = inputs(3);
    if (second === undefined || third === undefined) throw new Error('There are three');
    await client.send(second);
    await client.send(third);
    await client.withdraw(third);
    await time.run(() => time.sleep(2 * hour));
    const { sent, leftToday } = await sender.report({ days: 1 });
    expect(sent).toMatchObject({
      count: 2,
      isExact: false,
      lacks: expect.stringContaining("1 are known only from the vendor's lists"),
    });
    expect(leftToday.count).toBe(8);
  });

  test('as many invitations go out today as the report says are left', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(20) });
    const time = await VirtualTime.of(sandbox);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    await time.run(() => results(sender.send(inputs(4))));
    const { leftToday } = await sender.report();
    await time.run(() => results(sender.send(inputs(20), { waitAtMostMs: 6 * hour })));
    expect(await sentTimes(sandbox)).toHaveLength(4 + Number(leftToday.count));
    expect((await sender.report()).leftToday.count).toBe(0);
  });

  test('holds are told by the store, without a list and without credits', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(1) });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    const { sender } = actAs({ sandbox, time, vendor, store });
    expect(await sender.holds()).toEqual([]);
    await sandbox.fault({
      vendor: 'unipile',
      operation: 'createRelationRequest',
      type: 'provider/too_many_requests',
      retryAfter: { seconds: 3 * 24 * 60 * 60 },
    });
    await time.run(() => results(actAs({ sandbox, time, vendor: 'unipile', store }).sender.send(inputs(1))));
    const asked = await sandbox.journal.count({ vendor });
    const hold = { because: 'quota-exceeded', message: expect.any(String), since: expect.any(String) };
    expect(await sender.holds()).toMatchObject([{ ...hold, until: expect.stringMatching(/^2026-06-04/) }]);
    expect(await sandbox.journal.count({ vendor })).toBe(asked);
    expect((await sender.report()).holds).toEqual(await sender.holds());
    expect(await actAs({ sandbox, time, vendor, store: memoryStore() }).sender.holds()).toEqual([]);
    await time.run(() => time.sleep(4 * day));
    await sender.report();
    expect(await sender.holds()).toEqual([]);
  });
});

test('what was sent late in the evening counts against the next day as long as it does when sending', async ({
  createSandbox,
}) => {
  // Ten in the evening in Berlin, by hand.
  const sandbox = await createSandbox({ ...idle, clock: { now: '2026-06-01T20:00:00.000Z' }, people: people(20) });
  const time = await VirtualTime.of(sandbox);
  const { client, sender } = actAs({ sandbox, time, vendor: 'unipile', store: memoryStore() });
  for (const input of inputs(7)) await client.send(input);
  await time.run(() => time.sleep(12 * hour));
  expect((await sender.report()).leftToday.count).toBe(3);
  await time.run(() => time.sleep(5 * hour));
  expect((await sender.report()).leftToday.count).toBe(10);
});

test.for(listsConnections)(
  '%s: whom a sender accepted is not counted as accepted',
  async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(2) });
    const time = await VirtualTime.of(sandbox);
    const { client, sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    for (const { publicIdentifier: from } of people(2)) await sandbox.receive({ from, to: owner });
    const [first, second] = inputs(2);
    await time.run(() => Array.fromAsync(sender.accept(first === undefined ? [] : [first])));
    expect((await sender.report()).accepted).toEqual(exactly(0));
    if (second !== undefined) await client.accept(second);
    expect((await sender.report()).accepted).toMatchObject({
      count: 1,
      lacks: expect.stringContaining('No sender invited 1 of them'),
    });
  },
);

test('of more pending invitations than matter, it says that there are more', async ({ createSandbox }) => {
  const sandbox = await createSandbox({ ...idle, invitations: 510 });
  const time = await VirtualTime.of(sandbox);
  const { pending } = await actAs({ sandbox, time, vendor: 'unipile', store: memoryStore() }).sender.report();
  expect(pending).toMatchObject({ count: 500, isExact: false, lacks: expect.stringContaining('there are more') });
});

test.for(vendorNames)(
  '%s: the store tells whom its senders invited, and nobody else',
  async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(4) });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    const { client, sender } = actAs({ sandbox, time, vendor, store });
    const [first, second, third] = people(3);
    if (first === undefined || second === undefined || third === undefined) throw new Error('There are three');
    await client.send({ member: second });
    await time.run(() => results(sender.send([{ member: first }, { member: second }])));
    const all = [third, second, first];
    expect(await sender.invitedAmong(all)).toEqual([first]);
    expect(await actAs({ sandbox, time, vendor, store }).sender.invitedAmong(all)).toEqual([first]);
    expect(await actAs({ sandbox, time, vendor, store: memoryStore() }).sender.invitedAmong(all)).toEqual([]);
    await sender.forget(first);
    expect(await sender.invitedAmong(all)).toEqual([]);
  },
);

test('LinkupAPI takes as many credits for a report as for the state', async ({ createSandbox }) => {
  const sandbox = await createSandbox({ ...idle, invitations: 120 });
  const time = await VirtualTime.of(sandbox);
  const spent = async (ask: 'report' | 'state' | 'holds') => {
    const before = (await sandbox.creditsSpent()).length;
    await actAs({ sandbox, time, vendor: 'linkup', store: memoryStore() }).sender[ask]();
    return (await sandbox.creditsSpent()).slice(before);
  };
  expect(await spent('state')).toEqual([3]);
  expect(await spent('report')).toEqual([3]);
  expect(await spent('holds')).toEqual([]);
});

test.for([0, 31, 1.5, Number.NaN])('days: %s is refused', async (days, { createSandbox }) => {
  const sandbox = await createSandbox(idle);
  const { sender } = actAs({ sandbox, time: await VirtualTime.of(sandbox), vendor: 'unipile', store: memoryStore() });
  await expect(sender.report({ days })).rejects.toThrow(/days must be a whole number from 1 to 30/);
});
