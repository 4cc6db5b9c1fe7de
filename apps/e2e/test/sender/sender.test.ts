import { type VendorName, vendorNames } from '@invitekit/clients';
import { createSender, DoNotContact, memoryStore } from '@invitekit/clients/sender';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { actAs, owner } from '../../support/sender/acting.ts';
import { day, hour, idle, inputs, minute, people, results, sentTimes } from '../../support/sender/leads.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

describe.for(vendorNames)('%s', (vendor) => {
  test('a plan names the moments at which the people are sent', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(25) });
    const time = await VirtualTime.of(sandbox);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    const planned = (await Array.fromAsync(sender.plan(inputs(25)))).flatMap((each) =>
      each.is === 'due' ? [each] : [],
    );
    expect(planned).toHaveLength(25);
    expect(await sentTimes(sandbox)).toEqual([]);
    const spentBefore = total(await sandbox.creditsSpent());
    await time.run(() => Array.fromAsync(sender.send(inputs(25))));
    const sent = await sentTimes(sandbox);
    const apart = sent.map((at, index) => Math.abs(at - Date.parse(planned[index]?.at ?? '')));
    // Each answer tells whole seconds, so what follows from one may be a second later than planned.
    expect(Math.max(...apart)).toBeLessThanOrEqual(25_000);
    const paid = planned.map(({ credits }) => credits);
    // A moment that is a second too early costs a second look.
    expect(total(await sandbox.creditsSpent()) - spentBefore).toBeLessThanOrEqual(total(paid) + 10);
    // Sending, and from the second one on a look at the list before.
    expect(paid).toEqual(paid.map((_, index) => (vendor === 'linkup' ? Math.min(2, 1 + index) : 0)));
  });

  test('what is not due is given back with its time, and sent by a later call', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(3) });
    const time = await VirtualTime.of(sandbox);
    // The lists of two vendors tell the time closely enough to go without a memory.
    const store = memoryStore();
    const other = vendor === 'unipile' || vendor === 'postpress' ? memoryStore() : store;
    const { sender } = actAs({ sandbox, time, vendor, store });
    const first = await time.run(() => results(sender.send(inputs(3), { waitAtMostMs: 0 })));
    expect(first).toMatchObject([
      { is: 'sent' },
      { is: 'not-sent', because: 'not-due-yet', next: 'later' },
      { is: 'not-sent', because: 'not-due-yet', next: 'later' },
    ]);
    const [, second, third] = first.map((each) => ('tryAgainAt' in each ? Date.parse(each.tryAgainAt ?? '') : 0));
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(2 * minute);
    await sandbox.moveTo(new Date((second ?? 0) + 1000));
    const { sender: later } = actAs({ sandbox, time: await VirtualTime.of(sandbox), vendor, store: other });
    expect(await results(later.send(inputs(2), { waitAtMostMs: 0 }))).toMatchObject([
      { is: 'not-sent', because: 'already-invited' },
      { is: 'sent' },
    ]);
  });

  test('a restriction holds the account for all senders of its store until somebody releases it', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox({ ...idle, people: people(3) });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    const { sender } = actAs({ sandbox, time, vendor, store });
    await time.run(() => Array.fromAsync(sender.send(inputs(1))));
    await sandbox.setStatus(owner, 'restricted');
    const held = await time.run(() => results(sender.send(inputs(3))));
    expect(held.map((each) => ('because' in each ? each.because : each.is))).not.toContain('sent');
    expect(held.at(-1)).toMatchObject({ is: 'not-sent', next: 'look' });

    await sandbox.setStatus(owner, 'connected');
    const elsewhere = actAs({ sandbox, time, vendor: 'unipile', store });
    expect(await time.run(() => results(elsewhere.sender.send(inputs(3))))).toMatchObject([
      { is: 'not-sent', because: 'held', next: 'look' },
      { is: 'not-sent', because: 'held' },
      { is: 'not-sent', because: 'held' },
    ]);
    expect((await sentTimes(sandbox)).length).toBe(1);
    await elsewhere.sender.release();
    await time.run(() => Array.fromAsync(sender.send(inputs(3))));
    expect((await sentTimes(sandbox)).length).toBe(3);
  });

  test('withdrawing keeps the gap too, and what was withdrawn still counts for the week', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(16) });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    const policy = { perDay: 4, perWeek: 6 };
    const { sender, client } = actAs({ sandbox, time, vendor, store, policy });
    await time.run(() => Array.fromAsync(sender.send(inputs(4))));
    const before = time.now().getTime();
    const pending = (await Array.fromAsync(client.listAllSent())).filter(({ member }) =>
      member.name?.startsWith('Lead'),
    );
    const done = await time.run(() => Array.fromAsync(sender.withdraw(pending)));
    const times = done.flatMap((each) => (each.is === 'done' ? [Date.parse(each.at)] : []));
    expect(times).toHaveLength(4);
    expect(Math.min(...times.map((at, index) => at - (times[index - 1] ?? before)))).toBeGreaterThanOrEqual(2 * minute);
    // Another sender, which has seen none of it, finds it in the store.
    const { sender: other } = actAs({ sandbox, time, vendor, store, policy });
    const rest = await time.run(() => results(other.send(inputs(8).slice(4), { waitAtMostMs: 2 * day })));
    expect(rest.map((each) => ('because' in each ? each.because : each.is))).toEqual([
      'sent',
      'sent',
      'not-due-yet',
      'not-due-yet',
    ]);
  });

  test('nobody in Do Not Contact is invited, nor anybody of whom it cannot be told', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(3) });
    const time = await VirtualTime.of(sandbox);
    const doNotContact = new DoNotContact([
      { is: 'member', member: { publicIdentifier: 'lead-1' } },
      { is: 'member', member: { publicIdentifier: 'somebody' } },
    ]);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore(), policy: { doNotContact } });
    const id = { id: 'ACoAAB1-_2345678901234567890123456789012' };
    const list = [...inputs(3), { member: id }];
    expect(await time.run(() => results(sender.send(list)))).toMatchObject([
      { is: 'sent' },
      { is: 'not-sent', because: 'do-not-contact', next: 'skip' },
      { is: 'sent' },
      { is: 'not-sent', because: 'cannot-compare', next: 'look' },
    ]);
  });

  test('somebody who is named twice, or was invited before, is not invited again', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(2) });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    const { sender, client } = actAs({ sandbox, time, vendor, store });
    const twice = [...inputs(1), { member: { profileUrl: 'https://www.linkedin.com/in/Lead-0/' } }];
    expect(await time.run(() => results(sender.send(twice)))).toMatchObject([
      { is: 'sent' },
      { is: 'not-sent', because: 'duplicate' },
    ]);
    await client.withdraw({ member: { publicIdentifier: 'lead-0' } });
    await time.run(() => time.sleep(30 * day));
    const { sender: later } = actAs({ sandbox, time, vendor, store });
    expect(await time.run(() => results(later.send(inputs(1))))).toMatchObject([
      { is: 'not-sent', because: 'invited-before', next: 'skip' },
    ]);
    const again = actAs({ sandbox, time, vendor, store, policy: { inviteAgainAfterDays: 21 } });
    expect(await time.run(() => results(again.sender.send(inputs(1))))).toMatchObject([{ is: 'sent' }]);
  });
});

test('two refusals in a row that nobody explains end the day for the account', async ({ createSandbox }) => {
  const closed = people(2).map((lead) => ({ ...lead, reachable: false }));
  const sandbox = await createSandbox({ ...idle, people: [...closed, ...people(2, 'other')] });
  const time = await VirtualTime.of(sandbox);
  const store = memoryStore();
  const { sender } = actAs({ sandbox, time, vendor: 'linkup', store });
  const found = await time.run(() =>
    results(sender.send([...inputs(2), ...inputs(2, 'other')], { waitAtMostMs: hour })),
  );
  const tomorrow = { because: 'not-due-yet', tryAgainAt: expect.stringMatching(/^2026-06-02T/) };
  expect(found).toMatchObject([{ because: 'vendor-failure' }, { because: 'vendor-failure' }, tomorrow, tomorrow]);
});

test('a limit of the vendor holds the account at every vendor, for as long as the vendor says', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox({ ...idle, people: people(3) });
  const time = await VirtualTime.of(sandbox);
  const store = memoryStore();
  const through = (vendor: VendorName) => actAs({ sandbox, time, vendor, store }).sender;
  await sandbox.fault({
    vendor: 'unipile',
    operation: 'createRelationRequest',
    type: 'provider/too_many_requests',
    retryAfter: { seconds: 3 * 24 * 60 * 60 },
    times: 1,
  });
  const [refused] = await time.run(() => results(through('unipile').send(inputs(1))));
  expect(refused).toMatchObject({ because: 'quota-exceeded', next: 'later', tryAgainAt: '2026-06-04T09:00:00.000Z' });
  for (const vendor of ['linkup', 'connectsafely', 'postpress'] as const) {
    const [held] = await time.run(() => results(through(vendor).send(inputs(1), { waitAtMostMs: day })));
    expect(held).toMatchObject({ because: 'not-due-yet', tryAgainAt: expect.stringMatching(/^2026-06-04T/) });
  }
  // Whoever waits goes on then.
  await time.run(() => results(through('postpress').send(inputs(1))));
  expect(await sentTimes(sandbox)).toEqual([expect.closeTo(Date.parse('2026-06-04T09:00:00Z'), -4)]);
});

test('an account that too few accept is held, once fifty have decided', async ({ createSandbox }) => {
  const leads = people(80).map((lead, index) => ({
    ...lead,
    answer: index % 6 === 0 ? 'accept' : 'ignore',
    answerDays: 1,
  })) satisfies {
    readonly answer: 'accept' | 'ignore';
    readonly publicIdentifier: string;
    readonly answerDays: number;
  }[];
  const sandbox = await createSandbox({ ...idle, linkedin: { activity: 'lively' }, people: leads });
  const time = await VirtualTime.of(sandbox);
  const { sender } = actAs({
    sandbox,
    time,
    vendor: 'unipile',
    store: memoryStore(),
    policy: { account: 'established' },
  });
  const found = await time.run(() => results(sender.send(inputs(80))));
  const sent = found.filter(({ is }) => is === 'sent').length;
  expect(sent).toBeGreaterThanOrEqual(50);
  expect(sent).toBeLessThan(80);
  expect(found.at(-1)).toMatchObject({ because: 'held', next: 'look' });
  expect((await sender.state()).holds).toMatchObject([
    { because: 'acceptance-too-low', message: expect.stringMatching(/of the last 50 .* accepted/) },
  ]);
});

test('from five hundred pending invitations on none is sent, and from four hundred on one is told', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox({ ...idle, invitations: 499, people: people(2) });
  const time = await VirtualTime.of(sandbox);
  const { sender } = actAs({ sandbox, time, vendor: 'postpress', store: memoryStore() });
  const found = await time.run(() => Array.fromAsync(sender.send(inputs(2))));
  expect(found).toContainEqual({
    is: 'notice',
    about: 'pending',
    message: '499 invitations are pending; sending stops at 500.',
  });
  expect(found.at(-1)).toMatchObject({ is: 'not-sent', because: 'too-many-pending', next: 'look' });
  expect(await sentTimes(sandbox)).toHaveLength(1);
});

test('a person who was forgotten is in no store any more, and the limits still hold', async ({ createSandbox }) => {
  const sandbox = await createSandbox({ ...idle, people: people(3) });
  const time = await VirtualTime.of(sandbox);
  const store = memoryStore();
  const { sender, client } = actAs({ sandbox, time, vendor: 'linkup', store, policy: { perDay: 1 } });
  await time.run(() => Array.fromAsync(sender.send(inputs(1))));
  await client.withdraw({ member: { publicIdentifier: 'lead-0' } });
  await sender.forget({ publicIdentifier: 'lead-0' });
  const { sender: other } = actAs({ sandbox, time, vendor: 'linkup', store, policy: { perDay: 1 } });
  expect(await time.run(() => results(other.send(inputs(2).slice(1), { waitAtMostMs: 0 })))).toMatchObject([
    { because: 'not-due-yet' },
  ]);
});

test('a store knows people by keyed hashes alone', async ({ createSandbox }) => {
  const sandbox = await createSandbox({ ...idle, people: people(1) });
  const time = await VirtualTime.of(sandbox);
  const texts: string[] = [];
  const memory = memoryStore();
  const store = {
    ...memory,
    replace: (key: string, text: string, version: string | undefined) => {
      texts.push(key, text);
      return memory.replace(key, text, version);
    },
  };
  const { sender } = actAs({ sandbox, time, vendor: 'unipile', store });
  await time.run(() => Array.fromAsync(sender.send(inputs(1))));
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.join(' ')).not.toMatch(/lead|ada|ACoA|mock-/i);
});

test.for([
  [{}, /timeZone must be a time zone such as Europe\/Berlin/],
  [{ timeZone: 'Mars/Olympus' }, /timeZone must be a time zone/],
  [{ timeZone: 'UTC', perDay: 31 }, /30 is the highest known limit of connectsafely.*allowAboveCeiling/],
  [{ timeZone: 'UTC', perWeek: 91 }, /90 is the highest/],
  [{ timeZone: 'UTC', perDay: 0 }, /perDay must be a whole number from 1 up/],
  [{ timeZone: 'UTC', hours: { from: '17:00', to: '09:00' } }, /must be later on the same day/],
  [{ timeZone: 'UTC', hours: { from: '9', to: '17:00' } }, /must be a time such as 09:00/],
  [{ timeZone: 'UTC', weekdays: [] }, /at least one of/],
  [{ timeZone: 'UTC', gapMinutes: { least: 5, most: 2 } }, /gapMinutes.most must be minutes from 5/],
  [{ timeZone: 'UTC', inviteAgainAfterDays: 20 }, /whole number from 21/],
  [{ timeZone: 'UTC', account: 'old' }, /'new-or-idle' or 'established'/],
] as const)('a policy of %j is refused when the sender is made', async ([policy, message], { createSandbox }) => {
  const sandbox = await createSandbox(idle);
  const { client } = actAs({
    sandbox,
    time: await VirtualTime.of(sandbox),
    vendor: 'connectsafely',
    store: memoryStore(),
  });
  // From JavaScript, where types stop nobody.
  const make = () => Reflect.apply(createSender, undefined, [client, { policy, store: memoryStore() }]);
  expect(make).toThrow(message);
});

test.for([
  ['linkup', false],
  ['connectsafely', true],
  ['unipile', true],
  ['postpress', true],
] as const)('whether %s says whose account it is: %s', async ([vendor, isTold], { createSandbox }) => {
  const sandbox = await createSandbox(idle);
  const { client } = actAs({ sandbox, time: await VirtualTime.of(sandbox), vendor, store: memoryStore() });
  expect(await client.owner()).toBe(isTold ? owner : null);
  const { notices } = await createSender(client, { policy: { timeZone: 'UTC' }, store: memoryStore() }).state();
  expect(notices.some((notice) => notice.includes('Give createSender the owner'))).toBe(!isTold);
});
