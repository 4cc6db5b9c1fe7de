import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AlteringProxy, startAlteringProxy } from '../../support/altering-proxy.ts';
import { given } from '../../support/listings.ts';
import { changesSomething, type Happening, type LosingLine, startLosingLine } from '../../support/n8n/losing-line.ts';
import { namesOfStrangers, pendingOf, send, sendOnce, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { type ScriptedServer, startScriptedServer } from '../../support/scripted-server.ts';

const bed = useTestBed();
const { linkup, connectsafely, unipile } = vendorsUnderTest;

let people: readonly string[];
beforeEach(async () => {
  people = await namesOfStrangers(bed.sandbox, 4);
});

const open: (AlteringProxy | LosingLine | ScriptedServer)[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** A credential whose requests go over a line on which something happens. */
async function over(node: VendorUnderTest, happening: Happening) {
  const line = await startLosingLine(bed.sandbox.access(node.vendor).baseUrl, happening);
  open.push(line);
  return { line, credential: { baseUrl: line.url } };
}

/** The reasons of those who were not sent to, with whether they were not even tried. */
const reasonsOf = ({ refusals }: Awaited<ReturnType<typeof send>>) =>
  refusals.map(({ reason, stopped = false }) => [reason, stopped]);

describe.each(vendors)('$displayName', (node) => {
  test('stops the node when nobody can tell what became of the first invitation', async () => {
    const { line, credential } = await over(node, { losesAnswer: (write) => write === 1 });
    const { result } = await send(bed, node, people, {}, { credential });
    expect(result.error).toMatchObject({
      description: expect.stringContaining('it may have been done all the same'),
      context: { data: { isUncertain: true } },
    });
    expect(line.writes()).toBe(1);
    expect(await pendingOf(bed.sandbox)).toHaveLength(146);
  });

  test('sends nothing after an uncertain one, and leaves everybody for later', async () => {
    const { line, credential } = await over(node, { losesAnswer: (write) => write === 1 });
    const sending = await sendOnce(bed, node, people, {}, { credential, onError: 'continueRegularOutput' });
    expect(sending.refusals).toMatchObject([
      { reason: 'uncertain', isUncertain: true, advice: expect.stringContaining('it may have been done all the same') },
      ...Array.from({ length: 3 }, () => ({ reason: 'unreachable' })),
    ]);
    expect(sending.refusals.map(({ next }) => next)).toEqual(people.map(() => 'later'));
    expect(sending.refusals.slice(1).map((refusal) => 'isUncertain' in refusal)).toEqual([false, false, false]);
    expect(line.writes()).toBe(1);
    // The uncertain one got through, and another process finds it in the list.
    const next = await sendOnce(bed, node, people);
    expect([next.notSent[0], next.sent]).toEqual([[people[0], 'already-invited'], people.slice(1, 2)]);
  });

  test.each([
    ['the request was lost', false],
    ['the answer was lost', true],
  ])('looks first what became of an uncertain one: %s', async (_, isForwarded) => {
    let writes = 0;
    let isDown = false;
    const proxy = await startAlteringProxy(bed.sandbox.access(node.vendor).baseUrl, async (request, forward) => {
      if (isDown) return 'lost';
      if (!changesSomething(request)) return await forward(request);
      writes += 1;
      isDown = writes === 1;
      const answer = isDown && !isForwarded ? 'lost' : await forward(request);
      return isDown ? 'lost' : answer;
    });
    open.push(proxy);
    const run = { credential: { baseUrl: proxy.url }, onError: 'continueRegularOutput' } as const;
    const first = await sendOnce(bed, node, people.slice(0, 1), {}, run);
    expect(first.refusals).toMatchObject([{ reason: 'uncertain', next: 'later' }]);
    isDown = false;
    await bed.sandbox.moveTo(given(first.refusals[0]?.tryAgainAt));
    const { sent, notSent } = await sendOnce(bed, node, people.slice(0, 1), {}, run);
    if (isForwarded) expect([sent, notSent, writes]).toEqual([[], [[people[0], 'already-invited']], 1]);
    else expect([sent, notSent, writes]).toEqual([people.slice(0, 1), [], 2]);
    expect(await pendingOf(bed.sandbox)).toHaveLength(146);
  });

  test('stops for an account that is restricted in the middle, and loses nobody', async () => {
    const before = async (write: number) => {
      if (write === 3) await bed.sandbox.setStatus('ada-lovelace', 'restricted');
    };
    const { line, credential } = await over(node, { before });
    const sending = await send(bed, node, people, {}, { credential, onError: 'continueRegularOutput' });
    expect(sending.sent).toEqual(people.slice(0, 2));
    const code = expect.stringMatching(/^account-(restricted|disconnected)$/);
    expect(reasonsOf(sending)).toEqual([
      [code, false],
      [code, true],
    ]);
    expect(line.writes()).toBe(3);
    // It is held from then on, also when LinkedIn has let it go.
    await bed.sandbox.setStatus('ada-lovelace', 'connected');
    const later = await sendOnce(bed, node, people.slice(2), {}, { credential });
    expect(later.notSent).toEqual(people.slice(2).map((person) => [person, 'held']));
    expect(line.writes()).toBe(3);
  });

  test('holds an account that turns out to be restricted between two runs', async () => {
    const [first = '', ...others] = people;
    expect((await sendOnce(bed, node, [first])).sent).toEqual([first]);
    await bed.sandbox.setStatus('ada-lovelace', 'restricted');
    const stopped = await sendOnce(bed, node, others, {}, { onError: 'continueRegularOutput' });
    expect(stopped.notSent[0]?.[1]).toMatch(/^account-/);
    await bed.sandbox.setStatus('ada-lovelace', 'connected');
    expect((await sendOnce(bed, node, others)).notSent).toEqual(others.map((person) => [person, 'held']));
  });

  test('stops the node for an account that is restricted from the start', async () => {
    await bed.sandbox.setStatus('ada-lovelace', 'restricted');
    const { result } = await send(bed, node, people);
    expect(result.error).toMatchObject({ context: { data: { code: expect.stringMatching(/^account-/) } } });
  });

  test.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
    'lets everybody leave by the second output when it is told to go on, with %s',
    async (onError) => {
      await bed.sandbox.setStatus('ada-lovelace', 'restricted');
      const sending = await send(bed, node, people, {}, { onError });
      const code = expect.stringMatching(/^account-(restricted|disconnected)$/);
      expect(sending.sent).toEqual([]);
      expect(reasonsOf(sending)).toEqual(people.map((_, index) => [code, index > 0]));
      expect(sending.result.outputs[2] ?? []).toEqual([]);
    },
  );

  test('says that the key is wrong once, and asks no more', async () => {
    const credential = { apiKey: 'not-a-key-of-this-sandbox' };
    expect((await send(bed, node, people, {}, { credential })).result.error).toMatchObject({
      context: { data: { code: 'unauthenticated' } },
    });
    const sending = await send(bed, node, people, {}, { credential, onError: 'continueRegularOutput' });
    expect(reasonsOf(sending)).toEqual(people.map((_, index) => ['unauthenticated', index > 0]));
    expect(JSON.stringify(sending.refusals)).not.toContain(credential.apiKey);
  });

  test('goes on after a parameter that cannot be read once something was sent', async () => {
    const items = [{ person: given(people[0]) }, { person: 'Grace Hopper' }, { person: given(people[1]) }];
    const { sent, notSent } = await send(bed, node, items);
    expect(sent).toEqual(people.slice(0, 2));
    expect(notSent).toEqual([['Grace Hopper', 'invalid-parameter']]);
  });

  test('stops the node at a parameter that cannot be read while nothing was sent', async () => {
    const { result } = await send(bed, node, ['Grace Hopper', ...people]);
    expect(result.error?.message).toBe('"Grace Hopper" does not name a LinkedIn member');
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
  });
});

test('two refusals in a row that nobody explains stop the account, because LinkupAPI names no limit', async () => {
  const sending = await send(bed, linkup, ['captain-nemo', 'ada-lovelace', ...people]);
  expect(sending.sent).toEqual([]);
  expect(reasonsOf(sending)).toEqual([
    ['vendor-failure', false],
    ['vendor-failure', false],
    ...people.map(() => ['not-due-yet', false]),
  ]);
  // For a day, and the next morning is the next working hour.
  expect(sending.refusals[2]).toMatchObject({
    message: expect.stringContaining('The account is held until'),
    tryAgainAt: expect.stringMatching(/^2026-06-02T09:/),
  });
});

test('refusals that nobody explains stop nothing when somebody is invited in between', async () => {
  const mixed = ['captain-nemo', given(people[0]), 'ada-lovelace', given(people[1])];
  const { sent, notSent } = await send(bed, linkup, mixed);
  expect(sent).toEqual(people.slice(0, 2));
  expect(notSent.map(([person]) => person)).toEqual(['captain-nemo', 'ada-lovelace']);
});

test('a list that cannot be read is asked for once', async () => {
  const server = await startScriptedServer((_request, response) => response.writeHead(403).end('{}'));
  open.push(server);
  const sending = await send(
    bed,
    unipile,
    people,
    {},
    {
      credential: { baseUrl: server.url },
      onError: 'continueRegularOutput',
    },
  );
  expect(reasonsOf(sending)).toEqual(people.map(() => ['forbidden', false]));
  expect(server.requests).toHaveLength(1);
});

test('what stops one account does not stop another', async () => {
  await bed.sandbox.setStatus('ada-lovelace', 'restricted');
  const items = (['Grace Hopper', 'Ada Lovelace', 'Ada Lovelace', 'Grace Hopper'] as const).map((name, index) => ({
    person: index === 0 ? 'sophie-germain' : 'jordan-walke',
    account: bed.sandbox.accountId('connectsafely', name),
  }));
  const accountId = { __rl: true, mode: 'id', value: '={{ $json.account }}' } as const;
  const sending = await send(bed, connectsafely, items, { accountId });
  expect(sending.sent).toEqual(['sophie-germain', 'jordan-walke']);
  expect(sending.refusals.map(({ stopped = false }) => stopped)).toEqual([false, true]);
});

test('a wrong limit stops the node before anything is asked', async () => {
  const { result } = await send(bed, linkup, people, { options: { maxPerDay: 0 } });
  expect(result.error?.message).toBe('Max per Day must be a whole number from 1 up, not 0');
  expect(await bed.sandbox.creditsSpent()).toEqual([]);
});
