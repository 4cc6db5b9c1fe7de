import { describe, expect } from 'vitest';
import type { Plan, SandboxHandle } from '../src/index.ts';
import { test as base, post } from './support.ts';

const quiet = { activity: 'quiet' } as const;

/** A sandbox in which people answer the second day, with one text. */
const answering: Plan = {
  linkedin: { ...quiet, replies: { chance: 1, afterDays: { from: 1, to: 1 }, texts: ['Yes!'] } },
};

const test = base.extend<{ readonly open: (plan?: Plan) => Promise<SandboxHandle> }>({
  open: async ({ server }, use) => {
    await use((plan = { linkedin: quiet }) => server.sandbox(plan));
  },
});

/** Writes through LinkupAPI, which takes the address of a profile. */
async function write(sandbox: SandboxHandle, publicIdentifier: string, text = 'Hello', owner?: string) {
  const { baseUrl, apiKey, accountId } = sandbox.connection('linkup', owner);
  const profile_url = `https://www.linkedin.com/in/${publicIdentifier}`;
  const answer = await fetch(`${baseUrl}/v2/messages`, {
    method: 'POST',
    headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
    body: JSON.stringify({ account_id: accountId, action: 'send', params: { profile_url, message_text: text } }),
  });
  return answer.status;
}

async function friendOf(sandbox: SandboxHandle, place = 0): Promise<string> {
  const friend = (await sandbox.connections())[place];
  if (friend === undefined) throw new Error('There are no connections');
  return friend.member.publicIdentifier;
}

/** Texts of the latest conversation, the oldest first. */
async function readLatest(sandbox: SandboxHandle): Promise<readonly string[]> {
  const [latest] = await sandbox.conversations();
  if (latest === undefined) return [];
  return (await sandbox.messages(latest.id)).map(({ from, text }) => `${from}: ${text}`).toReversed();
}

describe('messages', () => {
  test('are listed in their order, each once, with the latest conversation first', async ({ open }) => {
    const sandbox = await open();
    const [one, other] = [await friendOf(sandbox, 0), await friendOf(sandbox, 1)];
    for (const text of ['1', '2', '3']) await write(sandbox, one, text);
    await sandbox.advance('PT1S');
    await write(sandbox, other, '4');
    await sandbox.write({ from: other, text: '5' });
    expect(await readLatest(sandbox)).toEqual(['ada-lovelace: 4', `${other}: 5`]);
    const conversations = await sandbox.conversations();
    expect(conversations.map(({ member, unread }) => [member.publicIdentifier, unread])).toEqual([
      [other, 1],
      [one, 0],
    ]);
    const { id = '' } = conversations[1] ?? {};
    expect((await sandbox.messages(id)).map(({ text }) => text)).toEqual(['3', '2', '1']);
  });

  test('are seen from both sides where both have an account', async ({ open }) => {
    const sandbox = await open();
    const { id } = await sandbox.receive({ from: 'grace-hopper', to: 'ada-lovelace' });
    await sandbox.accept(id);
    expect(await write(sandbox, 'grace-hopper', 'Hello')).toBe(200);
    expect(await write(sandbox, 'ada-lovelace', 'Good day', 'Grace Hopper')).toBe(200);
    const [ofGrace] = await sandbox.conversations({ account: 'grace-hopper' });
    expect([ofGrace?.member.publicIdentifier, ofGrace?.unread]).toEqual(['ada-lovelace', 0]);
    expect(await sandbox.messages(ofGrace?.id ?? '', 'grace-hopper')).toEqual(
      await sandbox.messages(ofGrace?.id ?? '', 'ada-lovelace'),
    );
  });

  test('are found by the person and by their latest text', async ({ open }) => {
    const sandbox = await open();
    const friend = await friendOf(sandbox);
    await write(sandbox, friend, 'About the Engine');
    expect(await sandbox.conversations({ search: 'the engine' })).toHaveLength(1);
    expect(await sandbox.conversations({ search: friend })).toHaveLength(1);
    expect(await sandbox.conversations({ search: 'nobody' })).toEqual([]);
  });

  test('go to connections only, whichever side writes', async ({ server, open }) => {
    const sandbox = await open();
    expect(await write(sandbox, 'sophie-germain')).toBe(502);
    const url = `${server.url}/_mock/sandboxes/${sandbox.id}/messages`;
    expect(await post(url, { from: 'sophie-germain' })).toMatchObject({
      status: 409,
      body: { error: expect.stringContaining('sophie-germain and ada-lovelace are not connected') },
    });
    expect(await post(url, {})).toMatchObject({ status: 404, body: { error: expect.stringContaining('`from`') } });
    expect(await sandbox.conversations()).toEqual([]);
  });

  test('of others are as unknown as none', async ({ server, open }) => {
    const sandbox = await open();
    await write(sandbox, await friendOf(sandbox));
    const [{ id } = { id: '' }] = await sandbox.conversations();
    const url = `${server.url}/_mock/sandboxes/${sandbox.id}/conversations/${id}/messages?account=grace-hopper`;
    expect((await fetch(url)).status).toBe(404);
  });
});

describe('the note of an invitation', () => {
  test('opens the conversation once it is accepted, and not before', async ({ open }) => {
    const sandbox = await open();
    const { id } = await sandbox.receive({ from: 'sophie-germain', note: 'We met in Paris' });
    expect(await sandbox.conversations()).toEqual([]);
    await sandbox.accept(id);
    const [conversation] = await sandbox.conversations();
    expect(conversation?.latest).toMatchObject({ from: 'sophie-germain', kind: 'invitation', text: 'We met in Paris' });
    expect(conversation?.unread).toBe(1);
  });

  test.for(['ignore', 'withdraw'] as const)('says nothing when others %s it', async (settle, { open }) => {
    const sandbox = await open();
    const { id } = await sandbox.receive({ from: 'sophie-germain', note: 'We met in Paris' });
    await sandbox[settle](id);
    expect(await sandbox.conversations()).toEqual([]);
  });

  test('that has none opens nothing', async ({ open }) => {
    const sandbox = await open();
    await sandbox.accept((await sandbox.receive({ from: 'sophie-germain' })).id);
    expect(await sandbox.conversations()).toEqual([]);
  });
});

describe('replies', () => {
  test('come when the clock moves, once for each time that somebody was written to', async ({ open }) => {
    const sandbox = await open(answering);
    const friend = await friendOf(sandbox);
    for (const text of ['1', '2']) await write(sandbox, friend, text);
    await sandbox.advance('PT23H');
    expect(await readLatest(sandbox)).toEqual(['ada-lovelace: 1', 'ada-lovelace: 2']);
    await sandbox.advance('P2D');
    expect(await readLatest(sandbox)).toEqual(['ada-lovelace: 1', 'ada-lovelace: 2', `${friend}: Yes!`]);
    await sandbox.advance('P30D');
    expect(await readLatest(sandbox)).toHaveLength(3);
  });

  test('that were to come by chance do not come when somebody has written before', async ({ open }) => {
    const sandbox = await open(answering);
    const friend = await friendOf(sandbox);
    await write(sandbox, friend);
    expect((await sandbox.conversations())[0]?.replyAt).toEqual(expect.any(String));
    await sandbox.write({ text: 'At once' });
    await sandbox.advance('P9D');
    expect(await readLatest(sandbox)).toEqual(['ada-lovelace: Hello', `${friend}: At once`]);
  });

  test('do not come from who is no connection any more', async ({ open }) => {
    const sandbox = await open(answering);
    const [first] = await sandbox.connections();
    await write(sandbox, first?.member.publicIdentifier ?? '');
    const { baseUrl, apiKey, accountId } = sandbox.connection('unipile');
    const url = `${baseUrl}/v2/${accountId}/users/me/relations/${first?.member.id}`;
    expect((await fetch(url, { method: 'DELETE', headers: { 'x-api-key': apiKey } })).status).toBe(204);
    await sandbox.advance('P9D');
    expect(await readLatest(sandbox)).toEqual(['ada-lovelace: Hello']);
  });

  test('are the same for the same seed, also in a fork and after a snapshot', async ({ server, open }) => {
    const plan: Plan = { linkedin: { ...quiet, replies: { chance: 0.5 } }, accounts: [{ conversations: 5 }] };
    const lives = await Promise.all(
      [1, 2].map(async () => {
        const sandbox = await open(plan);
        for (let place = 0; place < 30; place += 1)
          await write(sandbox, await friendOf(sandbox, place), `Hello ${place}`);
        return sandbox;
      }),
    );
    const [one, other] = lives;
    if (one === undefined || other === undefined) throw new Error('There are no sandboxes');
    const fork = await one.fork();
    const copy = await server.sandbox();
    await copy.restore(await one.snapshot());
    const stories = await Promise.all(
      [one, other, fork, copy].map(async (sandbox) => {
        await sandbox.advance('P10D');
        return await sandbox.conversations();
      }),
    );
    const [first] = stories;
    for (const story of stories) expect(story).toEqual(first);
    const answered = (first ?? []).filter(
      ({ latest }) => latest.from !== 'ada-lovelace' && latest.sentAt > '2026-06-01T10',
    );
    expect(answered.length).toBeGreaterThan(5);
    expect(answered.length).toBeLessThan(25);
  });

  test('do not come unless they are asked for, and change nothing else', async ({ open }) => {
    const sandbox = await open();
    await write(sandbox, await friendOf(sandbox));
    await sandbox.advance('P400D');
    expect(await readLatest(sandbox)).toEqual(['ada-lovelace: Hello']);
  });
});

test('a sandbox begins with the conversations that its plan asks for, all of them in the past', async ({ open }) => {
  const sandbox = await open({ accounts: [{ conversations: 30 }] });
  const conversations = await sandbox.conversations();
  expect(conversations).toHaveLength(30);
  const now = (await sandbox.clock()).now;
  for (const { latest } of conversations) expect(latest.sentAt < now).toBe(true);
  const sorted = conversations
    .map(({ latest }) => latest.sentAt)
    .toSorted()
    .toReversed();
  expect(conversations.map(({ latest }) => latest.sentAt)).toEqual(sorted);
});

test('LinkedIn lets an account write so often a day, and again a day later', async ({ open }) => {
  const sandbox = await open({ linkedin: { ...quiet, messagesPerDay: 2 } });
  const friend = await friendOf(sandbox);
  const statuses = [];
  for (let count = 0; count < 3; count += 1) statuses.push(await write(sandbox, friend));
  expect(statuses).toEqual([200, 200, 502]);
  await sandbox.advance('P1D');
  expect(await write(sandbox, friend)).toBe(200);
});

test.for([
  [undefined, 8000],
  [20, 20],
  [9000, 9000],
] as const)(
  'with a messageLength of %s, somebody writes %i characters at most',
  async ([messageLength, most], { server, open }) => {
    const sandbox = await open({ linkedin: { ...quiet, ...(messageLength !== undefined && { messageLength }) } });
    const from = await friendOf(sandbox);
    const url = `${server.url}/_mock/sandboxes/${sandbox.id}/messages`;
    expect(await post(url, { from, text: '👋'.repeat(most + 1) })).toMatchObject({
      status: 400,
      body: { error: `text: A message may have ${most} characters.` },
    });
    expect(await sandbox.conversations()).toEqual([]);
    expect(await post(url, { from, text: '👋'.repeat(most) })).toMatchObject({ status: 201 });
  },
);
