import { describe, expect } from 'vitest';
import type { Plan, SandboxHandle } from '../src/index.ts';
import { addressOf } from './people-support.ts';
import { startReceiver } from './receiver.ts';
import { test as base, send } from './support.ts';

const quiet = { activity: 'quiet' } as const;

const test = base.extend<{ readonly open: (plan?: Plan) => Promise<SandboxHandle> }>({
  open: async ({ server }, use) => {
    await use((plan = {}) => server.sandbox({ linkedin: quiet, ...plan }));
  },
});

async function act(sandbox: SandboxHandle, path: string, action: string, params: object) {
  const { baseUrl, apiKey, accountId } = sandbox.connection('linkup');
  const { status, body } = await send(`${baseUrl}/v2/${path}`, {
    method: 'POST',
    headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
    body: JSON.stringify({ account_id: accountId, action, params }),
  });
  return { status, body };
}

const inbox = (sandbox: SandboxHandle, params: object = {}) => act(sandbox, 'messages', 'list_inbox', params);

async function friendsOf(sandbox: SandboxHandle): Promise<readonly [string, string]> {
  const [one, other] = (await sandbox.connections()).map(({ member }) => member.publicIdentifier);
  if (one === undefined || other === undefined) throw new Error('There are no two connections');
  return [one, other];
}

async function write(sandbox: SandboxHandle, to: string, text: string): Promise<void> {
  const { status } = await act(sandbox, 'messages', 'send', { profile_url: addressOf(to), message_text: text });
  expect(status).toBe(200);
}

describe('the inbox', () => {
  test('shows the latest conversation first, whose last message it was, and what is not read', async ({ open }) => {
    const sandbox = await open();
    const [one, other] = await friendsOf(sandbox);
    await write(sandbox, one, 'Hello');
    await sandbox.write({ from: other, text: 'Hi' });
    expect((await inbox(sandbox)).body).toMatchObject({
      data: {
        conversations: [
          {
            participant: { profile_url: addressOf(other) },
            last_message: { text: 'Hi', sender: { is_me: false } },
            unread: 1,
          },
          {
            participant: { profile_url: addressOf(one) },
            last_message: { text: 'Hello', sender: { is_me: true } },
            unread: 0,
          },
        ],
        total_results: 2,
        next_cursor: null,
      },
      metadata: { credits_consumed: 1 },
    });
  });

  test('has a name for each conversation by which it can be read', async ({ open }) => {
    const sandbox = await open();
    const [one] = await friendsOf(sandbox);
    await write(sandbox, one, 'Hello');
    const { body } = await inbox(sandbox);
    const { data } = JSON.parse(JSON.stringify(body));
    const [{ conversation_id }] = data.conversations;
    expect(conversation_id).toMatch(/^urn:li:msg_conversation:\(urn:li:fsd_profile:ACoAA[\w-]+,2-[\w-]+\)$/);
    const read = await act(sandbox, 'messages', 'get_conversation', { conversation_id });
    expect(read).toMatchObject({ status: 200, body: { data: { messages: [{ text: 'Hello' }] } } });
  });

  test('is read to its end by its cursors, each conversation once', async ({ open }) => {
    const sandbox = await open({ accounts: [{ conversations: 23 }] });
    const seen: string[] = [];
    let credits = 0;
    let cursor: string | undefined;
    do {
      const { body } = await inbox(sandbox, { count: 10, ...(cursor && { cursor }) });
      const { data, metadata } = JSON.parse(JSON.stringify(body));
      seen.push(...data.conversations.map((each: { conversation_id: string }) => each.conversation_id));
      credits += metadata.credits_consumed;
      cursor = data.next_cursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(23);
    expect(new Set(seen).size).toBe(23);
    expect(credits).toBe(3);
  });

  test.for([
    ['UNREAD', 1],
    ['MY_CONNECTIONS', 2],
    ['INMAIL', 0],
    ['STARRED', 0],
  ] as const)('has %s apart', async ([category, count], { open }) => {
    const sandbox = await open();
    const [one, other] = await friendsOf(sandbox);
    await write(sandbox, one, 'Hello');
    await sandbox.write({ from: other, text: 'Hi' });
    expect((await inbox(sandbox, { category })).body).toMatchObject({ data: { total_results: count } });
  });

  test.for(['nonsense', 'REVTQ0VORElORyYx', 'MTcw'])('refuses the cursor %s, for nothing', async (cursor, { open }) => {
    const { status, body } = await inbox(await open(), { cursor });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { error: { code: 'INVALID_PARAMS' }, metadata: { credits_consumed: 0 } },
    });
  });
});

test.for(['media_file', 'media_path', 'media_links', 'voice_message'])(
  'a message with %s, which is not modelled, is refused for nothing',
  async (name, { open }) => {
    const sandbox = await open();
    const [one] = await friendsOf(sandbox);
    const params = { profile_url: addressOf(one), message_text: 'Hello', [name]: ['some.pdf'] };
    expect(await act(sandbox, 'messages', 'send', params)).toMatchObject({
      status: 400,
      body: { error: { code: 'INVALID_PARAMS' }, metadata: { credits_consumed: 0 } },
    });
    expect(await sandbox.conversations()).toEqual([]);
  },
);

test.for(['abc', '-1', '+1', '0x10', ' ', ' 1', '1.5', '1e3', '1e400', 'Infinity', '٣', '9'.repeat(17)])(
  'the cursor %j of a conversation is refused, for nothing',
  async (cursor, { open }) => {
    const sandbox = await open();
    const [one] = await friendsOf(sandbox);
    await write(sandbox, one, 'Hello');
    const params = { profile_url: addressOf(one), cursor };
    expect(await act(sandbox, 'messages', 'get_conversation', params)).toMatchObject({
      status: 400,
      body: { error: { code: 'INVALID_PARAMS' }, metadata: { credits_consumed: 0 } },
    });
  },
);

describe('a profile', () => {
  const who = { first_name: 'Jordan', last_name: 'Walke' };

  test.for(['profile_url', 'identifier', 'profile_urn'])('is named by %s, for a credit', async (name, { open }) => {
    const sandbox = await open();
    const [jordan] = await sandbox.members('jordan-walke');
    const names: Readonly<Record<string, string>> = {
      profile_url: addressOf('jordan-walke'),
      identifier: 'jordan-walke',
      profile_urn: `urn:li:fsd_profile:${jordan?.id}`,
    };
    const { status, body } = await act(sandbox, 'profiles', 'get', { [name]: names[name] });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { data: { ...who, public_id: 'jordan-walke' }, metadata: { action: 'get', credits_consumed: 1 } },
    });
  });

  test('has the names of an invitation where the sandbox says so', async ({ open }) => {
    const sandbox = await open({ vendors: { linkup: { profile: 'invite' } } });
    const { body } = await act(sandbox, 'profiles', 'get', { identifier: 'jordan-walke' });
    expect(body).toMatchObject({ data: { ...who, public_identifier: 'jordan-walke' } });
    expect(body).not.toHaveProperty('data.public_id');
  });

  test('of nobody, and of nobody named, is refused', async ({ open }) => {
    const sandbox = await open();
    for (const params of [
      { identifier: 'captain-of-nothing' },
      {},
      { profile_urn: 'urn:li:fsd_profile:ACoAAnobody' },
    ]) {
      expect(await act(sandbox, 'profiles', 'get', params)).toMatchObject({
        status: 400,
        body: { error: { code: 'INVALID_PARAMS' }, metadata: { credits_consumed: 0 } },
      });
    }
  });

  test("over LinkedIn's limit of a day is refused, and costs nothing", async ({ open }) => {
    const sandbox = await open({ linkedin: { ...quiet, profileViewsPerDay: 1 } });
    const before = await sandbox.credits();
    const [one, other] = await friendsOf(sandbox);
    expect((await act(sandbox, 'profiles', 'get', { identifier: one })).status).toBe(200);
    expect((await act(sandbox, 'profiles', 'get', { identifier: one })).status).toBe(200);
    expect(await act(sandbox, 'profiles', 'get', { identifier: other })).toMatchObject({
      status: 502,
      body: { error: { code: 'CHANNEL_ERROR' } },
    });
    expect(await sandbox.credits()).toBe(before - 2);
  });

  test('that cannot be paid is not viewed', async ({ open }) => {
    const sandbox = await open({ linkedin: { ...quiet, profileViewsPerDay: 1 }, linkupCredits: 0 });
    const [one, other] = await friendsOf(sandbox);
    expect((await act(sandbox, 'profiles', 'get', { identifier: one })).status).toBe(402);
    await sandbox.setCredits(5);
    expect((await act(sandbox, 'profiles', 'get', { identifier: other })).status).toBe(200);
  });
});

describe('the event of a message', () => {
  const text = 'Thanks, let us talk.';

  async function watch(sandbox: SandboxHandle, changes: object = {}): Promise<() => Promise<readonly unknown[]>> {
    const { baseUrl, apiKey, accountId } = sandbox.connection('linkup');
    const headers = { 'x-api-key': apiKey, 'content-type': 'application/json' };
    const created = await send(`${baseUrl}/v2/webhooks`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ account_id: accountId, events: ['message_received'], ...changes }),
    });
    const { webhook_id } = JSON.parse(created.text).data;
    return async () => {
      const { text: listed } = await send(`${baseUrl}/v2/webhooks/${webhook_id}/events`, { headers });
      return JSON.parse(listed).data.items.map(({ event }: { event: unknown }) => event);
    };
  }

  test.for([
    ['wrapper', (url: string) => ({ event: { type: 'message', message_text: text, sender_profile: url } })],
    ['data', (url: string) => ({ event: { type: 'message', data: { sender_profile_url: url, message_text: text } } })],
    ['sender', (url: string) => ({ event: { type: 'message', message_text: text, sender: { profile_url: url } } })],
    ['flat', (url: string) => ({ type: 'message', data: { sender_profile_url: url, message_text: text } })],
  ] as const)('has the form %s, stored and sent', async ([messageReceived, wanted], { open }) => {
    await using receiver = await startReceiver();
    const sandbox = await open({ vendors: { linkup: { messageReceived } } });
    const [one] = await friendsOf(sandbox);
    const poll = await watch(sandbox);
    await watch(sandbox, { url: receiver.url });
    await sandbox.write({ from: one, text });
    expect(await poll()).toMatchObject([wanted(addressOf(one))]);
    await receiver.until(1);
    expect(JSON.parse(receiver.received[0]?.text ?? '')).toMatchObject(wanted(addressOf(one)));
  });

  test('tells of what was written since it watches, without the own messages and the notes', async ({ open }) => {
    const sandbox = await open();
    const [one, other] = await friendsOf(sandbox);
    await sandbox.write({ from: one, text: 'before' });
    const poll = await watch(sandbox);
    await sandbox.write({ from: one, text: 'after' });
    await write(sandbox, other, 'own');
    const { id } = await sandbox.receive({ from: 'jordan-walke', note: 'a note' });
    await sandbox.accept(id);
    expect(await poll()).toMatchObject([{ event: { message_text: 'after' } }]);
  });

  test('tells of own messages where the sandbox says so', async ({ open }) => {
    const sandbox = await open({ vendors: { linkup: { ownMessages: true } } });
    const [one] = await friendsOf(sandbox);
    const poll = await watch(sandbox);
    await write(sandbox, one, 'own');
    await sandbox.write({ from: one, text });
    expect(await poll()).toMatchObject([{ event: { message_text: 'own' } }, { event: { message_text: text } }]);
  });

  test('comes with new connections, in their order, where a webhook wants all', async ({ open }) => {
    const sandbox = await open();
    const [one] = await friendsOf(sandbox);
    const poll = await watch(sandbox, { events: ['all'] });
    const { id } = await sandbox.receive({ from: 'jordan-walke' });
    await sandbox.accept(id);
    await sandbox.advance('PT1M');
    await sandbox.write({ from: one, text });
    expect(await poll()).toMatchObject([{ event: { type: 'accepted_invitation' } }, { event: { type: 'message' } }]);
  });
});
