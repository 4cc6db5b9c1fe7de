import { memberOf } from '@invitekit/clients';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { spentBy } from '../../support/linkup.ts';
import { given } from '../../support/listings.ts';
import { pollableVendors, usePolling, type Watch } from '../../support/n8n/polling.ts';
import { told } from '../../support/n8n/told-events.ts';
import { can } from '../../support/vendor-rows.ts';

const bed = usePolling();

afterEach(() => {
  vi.restoreAllMocks();
});

const vendors = pollableVendors.filter((vendor) => can(vendor, 'listConversations', 'listMessages', 'sendMessage'));

/** Public identifiers of connections of Ada's. */
async function friends({ sandbox }: Watch): Promise<readonly [string, string, string]> {
  const [first, second, third] = (await sandbox.connections()).map(({ member }) => member.publicIdentifier);
  return [given(first), given(second), given(third)];
}

const events = (...names: string[]) => ({ parameters: { events: names } });

describe.each(vendors)('the trigger at %s', (vendor) => {
  test('tells nothing that was written before, and then each message once', async () => {
    const watch = await bed.watch(vendor, events('message'));
    const { poller, sandbox, passHours } = watch;
    const [one, two, three] = await friends(watch);
    await sandbox.write({ from: one, text: 'Long ago' });
    await passHours(2);
    await sandbox.write({ from: one, text: 'Just before' });
    await sandbox.write({ from: two, text: 'Before' });
    expect(await poller.poll()).toEqual([]);
    expect(await poller.poll()).toEqual([]);
    await sandbox.write({ from: three, text: 'First' });
    await passHours(1);
    await sandbox.write({ from: one, text: 'Second' });
    await sandbox.write({ from: one, text: 'Third' });
    const found = await poller.poll();
    expect(told(found)).toEqual(['message First', 'message Second', 'message Third']);
    expect(found[0]).toMatchObject({ vendor, kind: 'message', conversationId: expect.any(String) });
    expect(found[0]).not.toHaveProperty('raw');
    for (let poll = 0; poll < 3; poll += 1) {
      await passHours(9);
      expect(await poller.poll()).toEqual([]);
    }
    await passHours(90);
    await sandbox.write({ from: two, text: 'Fourth' });
    expect(told(await poller.poll())).toEqual(['message Fourth']);
  });

  test('never tells what the account itself wrote, and of it only what is answered', async () => {
    const watch = await bed.watch(vendor, events('message', 'replied'));
    const { poller, sandbox, client, passHours } = watch;
    const [one, two] = await friends(watch);
    await client.sendMessage({ member: { publicIdentifier: one }, text: 'Hello' });
    await passHours(30);
    await poller.poll();
    await client.sendMessage({ member: { publicIdentifier: one }, text: 'Are you there?' });
    expect(await poller.poll()).toEqual([]);
    await sandbox.write({ from: two, text: 'Out of the blue' });
    await sandbox.write({ from: one, text: 'Yes' });
    await client.sendMessage({ member: { publicIdentifier: two }, text: 'Good to hear from you' });
    expect(told(await poller.poll()).toSorted()).toEqual(['message Out of the blue', 'replied Yes']);
    await passHours(1);
    await sandbox.write({ from: two, text: 'You too' });
    expect(told(await poller.poll())).toEqual(['replied You too']);
  });

  test('tells answers alone, also to what the account wrote long before', async () => {
    const watch = await bed.watch(vendor, events('replied'));
    const { poller, sandbox, client, passHours } = watch;
    const [one, two] = await friends(watch);
    await client.sendMessage({ member: { publicIdentifier: one }, text: 'Hello' });
    await passHours(24 * 40);
    for (let count = 1; count <= 12; count += 1) await sandbox.write({ from: one, text: `Before ${count}` });
    await passHours(24 * 2);
    await poller.poll();
    await sandbox.write({ from: two, text: 'Out of the blue' });
    await sandbox.write({ from: one, text: 'At last' });
    expect(told(await poller.poll())).toEqual(['replied At last']);
  });

  test('says who wrote, in the words of the conversation', async () => {
    const watch = await bed.watch(vendor, events('message'));
    const { poller, sandbox, client } = watch;
    const [one] = await friends(watch);
    await poller.poll();
    await sandbox.write({ from: one, text: 'Hello' });
    const [event] = await poller.poll();
    const [conversation] = (await client.listConversations()).items;
    const [member] = given(conversation).members;
    expect(event).toMatchObject({ conversationId: given(conversation).id, text: 'Hello' });
    const names = memberOf({ id: given(member).id, publicIdentifier: given(member).publicIdentifier });
    expect(event?.['member']).toMatchObject({ id: names.id, publicIdentifier: names.publicIdentifier });
  });

  test('tells everything when more was written than a page holds, and after n8n has started again', async () => {
    const watch = await bed.watch(vendor, { ...events('message'), isDurable: true });
    const { poller, sandbox, passHours } = watch;
    const people = (await sandbox.connections()).slice(0, 25).map(({ member }) => member.publicIdentifier);
    await poller.poll();
    const texts: string[] = [];
    for (const [index, from] of people.entries()) {
      for (let count = 0; count < (index === 3 ? 60 : 1); count += 1) {
        texts.push(`message ${from} ${count}`);
        await sandbox.write({ from, text: `${from} ${count}` });
      }
    }
    poller.restart();
    expect(told(await poller.poll()).toSorted()).toEqual(texts.toSorted());
    poller.restart();
    await passHours(3);
    expect(await poller.poll()).toEqual([]);
  });

  test('tells later what a look that failed did not get to, once', async () => {
    const watch = await bed.watch(vendor, events('message'));
    const { poller, sandbox, downAfter } = watch;
    const people = await friends(watch);
    await poller.poll();
    for (const from of people) await sandbox.write({ from, text: `From ${from}` });
    downAfter(2, 403);
    await expect(poller.poll()).rejects.toThrow();
    downAfter();
    expect(told(await poller.poll()).toSorted()).toEqual(people.map((from) => `message From ${from}`).toSorted());
    expect(await poller.poll()).toEqual([]);
  });

  test.each([
    [404, ''],
    [400, ''],
    [200, '"nonsense"'],
  ])(
    'tells the rest when one conversation answers %i %s, warns, and tells that one later, once',
    async (status, body) => {
      const watch = await bed.watch(vendor, events('message'));
      const { poller, sandbox, answerOnce, passHours } = watch;
      const people = await friends(watch);
      await poller.poll();
      for (const from of people) await sandbox.write({ from, text: `From ${from}` });
      answerOnce(3, { status, body });
      const found = [...told(await poller.poll())];
      expect(found).toHaveLength(2);
      expect(poller.warnings).toEqual([expect.stringContaining('One conversation could not be read')]);
      await passHours(30);
      found.push(...told(await poller.poll()));
      expect(found.toSorted()).toEqual(people.map((from) => `message From ${from}`).toSorted());
      await passHours(30);
      expect(await poller.poll()).toEqual([]);
      expect(poller.warnings).toHaveLength(1);
    },
  );

  test('keeps no names and no texts', async () => {
    const watch = await bed.watch(vendor, events('message', 'replied'));
    const [one] = await friends(watch);
    await watch.poller.poll();
    await watch.sandbox.write({ from: one, text: 'A secret' });
    expect(await watch.poller.poll()).toHaveLength(1);
    expect(watch.poller.memory).not.toContain('secret');
    expect(watch.poller.memory).not.toContain(one);
  });

  test('shows a message as an example, and says so', async () => {
    const watch = await bed.watch(vendor, events('replied'));
    const [one] = await friends(watch);
    await expect(watch.poller.fetchTestEvent()).rejects.toThrow('There is no example yet');
    await watch.sandbox.write({ from: one, text: 'Hello' });
    expect(await watch.poller.fetchTestEvent()).toMatchObject([{ event: 'replied', text: 'Hello', isExample: true }]);
  });
});

describe('a day at LinkupAPI', () => {
  test('costs what the panel says: a look each, and what is read of who has written', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const watch = await bed.watch('linkup', { parameters: { events: ['message'], minimumInterval: 4 } });
    const { poller, sandbox, passHours } = watch;
    const people = await friends(watch);
    await poller.poll();
    const atFirst = await spentBy(sandbox);
    for (const from of people) await sandbox.write({ from, text: 'Hello' });
    for (let look = 0; look < 6; look += 1) {
      await passHours(4);
      await poller.poll();
    }
    expect((await spentBy(sandbox)) - atFirst).toBe(6 + people.length);
    const { properties } = bed.n8n.types.getByNameAndVersion('linkedInInvitationsTrigger').description;
    const notice = properties.find(({ name }) => name === 'messageCreditsNotice')?.displayName;
    expect(notice).toContain(
      '6 credits a day, and 1 for every 10 messages that it reads in conversations with something new',
    );
  });

  test('warns when more people have written than a look lists, and tells the rest with the next, once', async () => {
    const plan = { accounts: [{ connections: 215 }] };
    const watch = await bed.watch('linkup', { ...events('message'), plan, isDurable: true });
    const { poller, sandbox, passHours } = watch;
    const people = (await sandbox.connections()).map(({ member }) => member.publicIdentifier);
    expect(await poller.poll()).toEqual([]);
    await passHours(1);
    for (const from of people) await sandbox.write({ from, text: `From ${from}` });
    const found = [...told(await poller.poll())];
    expect(found).toHaveLength(200);
    expect(poller.warnings).toEqual([expect.stringContaining('More conversations have new messages')]);
    await passHours(48);
    found.push(...told(await poller.poll()));
    expect(found.toSorted()).toEqual(people.map((from) => `message From ${from}`).toSorted());
    expect(poller.warnings).toHaveLength(1);
    await passHours(48);
    expect(await poller.poll()).toEqual([]);
  });

  test('warns when somebody has written more than a look reads', async () => {
    const watch = await bed.watch('linkup', events('message'));
    const { poller, sandbox, passHours } = watch;
    const [one] = await friends(watch);
    await poller.poll();
    for (let count = 1; count <= 205; count += 1) await sandbox.write({ from: one, text: `Number ${count}` });
    await passHours(1);
    expect(await poller.poll()).toHaveLength(200);
    expect(poller.warnings).toEqual([expect.stringContaining('more new messages than one check reads')]);
  });

  test('gives a conversation up that cannot be read for 30 days', async () => {
    const watch = await bed.watch('linkup', events('message'));
    const { poller, sandbox, answerOnce, passHours } = watch;
    const [one] = await friends(watch);
    await poller.poll();
    await sandbox.write({ from: one, text: 'Hello' });
    for (const days of [0, 29, 2]) {
      await passHours(24 * days);
      answerOnce(2, { status: 404, body: '' });
      expect(await poller.poll()).toEqual([]);
    }
    expect(poller.warnings).toHaveLength(3);
    await passHours(1);
    expect(await poller.poll()).toEqual([]);
    await sandbox.write({ from: one, text: 'Are you there?' });
    expect(told(await poller.poll())).toEqual(['message Are you there?']);
  });

  test('never takes more than Max Credits per Day, and what has to wait is told later', async () => {
    const watch = await bed.watch('linkup', {
      parameters: { events: ['message'], maxCreditsPerDay: 3 },
      isDurable: true,
    });
    const { poller, sandbox, passHours } = watch;
    const people = (await sandbox.connections()).slice(0, 14).map(({ member }) => member.publicIdentifier);
    await poller.poll();
    const atFirst = await spentBy(sandbox);
    for (const from of people) await sandbox.write({ from, text: `From ${from}` });
    const found: string[] = [];
    for (let day = 1; day <= 12; day += 1) {
      await passHours(25);
      found.push(...told(await poller.poll()));
      expect((await spentBy(sandbox)) - atFirst).toBeLessThanOrEqual(3 * day);
    }
    expect(found.toSorted()).toEqual(people.map((from) => `message From ${from}`).toSorted());
  });
});
