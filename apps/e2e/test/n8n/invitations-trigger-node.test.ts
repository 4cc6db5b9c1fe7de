import { type INodeParameters, NodeHelpers } from 'n8n-workflow';
import { describe, expect, test } from 'vitest';
import { pollableVendors, usePolling } from '../../support/n8n/polling.ts';
import { pollLater, send } from '../../support/n8n/polling-acts.ts';
import { told } from '../../support/n8n/told-events.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = usePolling();

const description = () => bed.n8n.types.getByNameAndVersion('linkedInInvitationsTrigger').description;

test('starts workflows by polling, under the icon of its node', () => {
  const { icon } = bed.n8n.types.getByNameAndVersion('linkedInInvitations').description;
  expect(description()).toMatchObject({ polling: true, inputs: [], group: ['trigger'], icon });
  expect(description()).not.toHaveProperty('usableAsTool');
});

test.each([
  ['linkup', ['accepted'], ['creditsNotice', 'maxCreditsPerDay', 'options']],
  ['linkup', ['received'], ['creditsNotice', 'maxCreditsPerDay']],
  ['unipile', ['gone', 'received'], ['requestsNotice', 'options']],
])('shows what matters at %s for %s', (vendor, events, fields) => {
  const { properties } = description();
  const shown = properties.filter((field) =>
    NodeHelpers.displayParameter({ vendor, events }, field, { typeVersion: 1 }, description()),
  );
  const always = ['vendor', 'accountId', 'events', 'minimumInterval', 'simplify'];
  const visible = shown.filter(({ type }) => type !== 'hidden');
  expect(visible.map(({ name }) => name).toSorted()).toEqual([...always, ...fields].toSorted());
});

test('asks how often to look in one field alone; n8n polls every minute, and as a saved workflow says', () => {
  const { properties } = description();
  const fields = properties.filter(({ name }) => name === 'pollTimes');
  expect(fields).toEqual([expect.objectContaining({ type: 'hidden', default: { item: [{ mode: 'everyMinute' }] } })]);
  const node = { typeVersion: 1 };
  const ofNode = (values: INodeParameters) =>
    NodeHelpers.getNodeParameters(properties, values, true, false, node, description());
  expect(ofNode({})?.['pollTimes']).toEqual({ item: [{ mode: 'everyMinute' }] });
  const pollTimes = { item: [{ mode: 'everyDay', hour: 8, minute: 30 }] };
  expect(ofNode({ pollTimes })?.['pollTimes']).toEqual(pollTimes);
});

test.each(['creditsNotice', 'requestsNotice'])('%s fits three lines of the panel', (name) => {
  const notice = description().properties.find((field) => field.name === name);
  expect(notice?.displayName.length).toBeGreaterThan(60);
  expect(notice?.displayName.length).toBeLessThanOrEqual(180);
});

test('stores its lists under the keys that are in people’s databases', async () => {
  const { poller } = await bed.watch('unipile');
  await poller.poll();
  const snapshot = { learnedAt: expect.any(Number), ground: expect.any(Array), ahead: [] };
  const lists = {
    received: { ...snapshot, people: expect.any(Array) },
    sent: { pending: expect.any(Array), settled: [], readAt: expect.any(Number) },
    connections: snapshot,
  };
  expect(JSON.parse(poller.saved)).toMatchObject({ 'node:Trigger': { state: { version: 1, lists } } });
});

describe.each(pollableVendors)('the trigger at %s', (vendor) => {
  test.each([
    ['received', { event: 'received', vendor, direction: 'received' }],
    ['accepted', { event: 'accepted', vendor, isCertain: false }],
    ['gone', { event: 'gone', vendor, reason: 'unknown', isExample: true }],
    ['attention', { event: 'attention', vendor, because: 'disconnected', isOver: false, isExample: true }],
  ])('shows an example of %s for one request, and learns nothing by that', async (event, example) => {
    const { poller, requests } = await bed.watch(vendor, { parameters: { events: [event] } });
    await poller.poll();
    const { memory } = poller;
    const before = requests();
    expect(await poller.fetchTestEvent()).toEqual([expect.objectContaining(example)]);
    expect(requests()).toBe(before + 1);
    expect(poller.memory).toBe(memory);
  });

  test('says so when there is no example', async () => {
    const { poller } = await bed.watch(vendor, { parameters: { events: ['gone'] }, plan: { invitations: 0 } });
    await expect(poller.fetchTestEvent()).rejects.toMatchObject({
      message: 'There is no example yet',
      description: expect.stringContaining('Activate the workflow'),
    });
  });

  test('names a wrong key, and does not repeat it', async () => {
    const apiKey = 'wrong-key-of-somebody';
    const { poller } = await bed.watch(vendor, { apiKey });
    const error: unknown = await poller.poll().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'NodeApiError',
      httpCode: String(vendorsUnderTest[vendor].wrongKeyStatus),
      description: expect.stringContaining('API Key'),
    });
    expect(JSON.stringify(error)).not.toContain(apiKey);
    await expect(poller.fetchTestEvent()).rejects.toMatchObject({ name: 'NodeApiError' });
  });

  test('keeps no name of anybody', async () => {
    const watch = await bed.watch(vendor);
    const { poller, sandbox, client } = watch;
    await poller.poll();
    await sandbox.receive({ from: 'jordan-walke', note: 'Hello Ada' });
    await send(watch, 'sophie-germain');
    await poller.poll();
    const listings = [client.listAllReceived(), client.listAllSent(), client.listAllConnections()];
    const people = (await Promise.all(listings.map((listing) => Array.fromAsync<{ member: object }>(listing)))).flat();
    const told = people.flatMap(({ member }) => Object.entries(member));
    const names = told.filter(([key]) => key !== 'id').map(([, value]) => String(value));
    expect(names.length).toBeGreaterThan(500);
    expect(poller.memory.length).toBeGreaterThan(1000);
    expect(names.filter((name) => poller.memory.includes(name))).toEqual([]);
    expect(poller.memory).not.toContain('Hello');
    expect(poller.memory).not.toContain(sandbox.access(vendor).apiKey);
  });

  test('learns anew when it is to watch something else, and takes nothing of it for news', async () => {
    const watch = await bed.watch(vendor, {
      parameters: { events: ['accepted', 'received'], minimumInterval: 4 },
    });
    const { poller, sandbox, requests } = watch;
    await poller.poll();
    await sandbox.receive({ from: 'jordan-walke' });
    const accountId = { mode: 'id', value: sandbox.accountId(vendor, 'Grace Hopper'), __rl: true };
    poller.change({ accountId });
    const before = requests();
    expect(await poller.poll()).toEqual([]);
    expect(requests()).toBeGreaterThan(before);
    await sandbox.receive({ from: 'sophie-germain', to: 'grace-hopper' });
    expect(told(await pollLater(watch))).toEqual(['received sophie-germain']);
    poller.change({ events: ['accepted', 'gone', 'received'] });
    expect(await pollLater(watch)).toEqual([]);
  });

  test('remembers 1,000 pending invitations in less than 200 kB', async () => {
    const { poller } = await bed.watch(vendor, { plan: { invitations: 1000 } });
    await poller.poll();
    expect(poller.memory.length).toBeLessThan(200_000);
  });
});

test.each([
  [{ events: [] }, 'Trigger On must be among attention, received, accepted, gone, message, replied'],
  [
    { events: ['received', 'refused'] },
    'Trigger On must be among attention, received, accepted, gone, message, replied',
  ],
  [{ minimumInterval: -1 }, 'Check Every (Hours) must be between 0 and 720, not -1'],
  [{ maxCreditsPerDay: 'many' }, 'Max Credits per Day must be a number'],
  [{ options: { fullListEvery: 1000 } }, 'Full List Every (Hours) must be between 0 and 720, not 1000'],
  [{ accountId: '' }, 'Account is empty'],
])('refuses %j before any request', async (parameters, message) => {
  const { poller, requests } = await bed.watch('linkup', { parameters });
  await expect(poller.poll()).rejects.toMatchObject({ name: 'NodeOperationError', message });
  expect(requests()).toBe(0);
});

test('watches the default account of a ConnectSafely key', async () => {
  const { poller, sandbox } = await bed.watch('connectsafely', { parameters: { accountId: '' } });
  await poller.poll();
  await sandbox.receive({ from: 'jordan-walke' });
  expect(told(await poller.poll())).toEqual(['received jordan-walke']);
});

describe('ConnectSafely Trigger', () => {
  const own = () => bed.n8n.types.getByNameAndVersion('connectSafelyTrigger').description;

  test('has what the trigger over all vendors shows for ConnectSafely, under the icon of its node', () => {
    const { icon } = bed.n8n.types.getByNameAndVersion('connectSafely').description;
    expect(own()).toMatchObject({ polling: true, inputs: [], group: ['trigger'], icon });
    const events = ['accepted', 'gone', 'message', 'received'];
    const shown = description().properties.filter((field) =>
      NodeHelpers.displayParameter({ vendor: 'connectsafely', events }, field, { typeVersion: 1 }, description()),
    );
    expect(own().properties.map(({ name }) => name)).toEqual(
      shown.map(({ name }) => name).filter((name) => name !== 'vendor'),
    );
  });

  test('tells who accepted and who invited the account, once', async () => {
    const watch = await bed.watch('connectsafely', { node: 'connectSafelyTrigger' });
    await watch.poller.poll();
    await watch.sandbox.answer(await send(watch, 'sophie-germain'), 'accept');
    await watch.sandbox.receive({ from: 'jordan-walke' });
    const events = told(await pollLater(watch));
    expect(events.toSorted()).toEqual(['accepted sophie-germain', 'received jordan-walke']);
    expect(await pollLater(watch)).toEqual([]);
  });
});
