import { describe, expect } from 'vitest';
import type { Plan, SandboxHandle } from '../src/index.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import { test as base, send } from './support.ts';

const quiet = { activity: 'quiet' } as const;

interface Asking {
  readonly sandbox: SandboxHandle;
  /** Asks Unipile below the account. */
  readonly ask: (method: string, path: string, body?: unknown) => ReturnType<typeof send>;
  /** LinkedIn's ids of connections. */
  readonly friends: readonly string[];
}

const test = base.extend<{ readonly open: (plan?: Plan) => Promise<Asking>; readonly receive: Receiver }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants the fixtures in braces.
  receive: async ({}, use) => {
    await using receiver = await startReceiver();
    await use(receiver);
  },
  open: async ({ server }, use) => {
    await use(async (plan = {}) => {
      const sandbox = await server.sandbox({ linkedin: quiet, ...plan });
      const { baseUrl, apiKey, accountId } = sandbox.connection('unipile');
      const friends = (await sandbox.connections()).map(({ member }) => member.id);
      return { sandbox, friends, ask };

      function ask(method: string, path: string, body?: unknown) {
        const headers = { 'x-api-key': apiKey, 'content-type': 'application/json' };
        const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
        return send(`${baseUrl}/v2/${accountId}${path}`, init);
      }
    });
  },
});

describe('a chat', () => {
  test('is begun once, and lists what both sides write', async ({ open }) => {
    const { sandbox, ask, friends } = await open();
    const [friend = ''] = friends;
    expect((await ask('GET', `/users/${friend}/chat`)).body).toEqual({ object: 'ChatLookup', data: [] });
    const started = await ask('POST', '/chats/send', { users_ids: friend, text: 'One' });
    const { chat_id: id } = JSON.parse(started.text);
    const again = await ask('POST', '/chats/send', { users_ids: [friend], text: 'Two' });
    expect(JSON.parse(again.text).chat_id).toBe(id);
    await sandbox.write({ text: 'Three' });
    await ask('POST', `/chats/${encodeURIComponent(id)}/messages/send`, { text: 'Four' });
    const { data } = JSON.parse((await ask('GET', `/chats/${id}/messages`)).text);
    const shown = data.map((each: { text: string; is_sender: boolean }) => [each.text, each.is_sender]);
    expect(shown).toEqual([
      ['Four', true],
      ['Three', false],
      ['Two', true],
      ['One', true],
    ]);
    expect((await ask('GET', '/chats')).body).toMatchObject({
      total_count: 1,
      data: [{ id, user_id: friend, unread_count: 0, last_message: { text: 'Four', is_sender: true } }],
    });
  });

  test('is read up to a message', async ({ open }) => {
    const { sandbox, ask, friends } = await open();
    const [friend = ''] = friends;
    const { chat_id: id } = JSON.parse((await ask('POST', '/chats/send', { users_ids: friend, text: 'Hello' })).text);
    const first = await sandbox.write({ text: 'One' });
    await sandbox.write({ text: 'Two' });
    expect((await ask('GET', `/chats/${id}`)).body).toMatchObject({ unread_count: 2 });
    await ask('POST', `/chats/${id}/messages/${encodeURIComponent(first.id)}/read`);
    expect((await ask('GET', `/chats/${id}`)).body).toMatchObject({ unread_count: 1 });
  });

  test('lists by time and by who wrote', async ({ open }) => {
    const { sandbox, ask, friends } = await open();
    const [friend = ''] = friends;
    const { chat_id: id } = JSON.parse((await ask('POST', '/chats/send', { users_ids: friend, text: 'One' })).text);
    await sandbox.advance('PT1H');
    const { sentAt } = await sandbox.write({ text: 'Two' });
    await sandbox.advance('PT1H');
    await sandbox.write({ text: 'Three' });
    const textsOf = async (query: string) =>
      JSON.parse((await ask('GET', `/chats/${id}/messages?${query}`)).text).data.map(
        (each: { text: string }) => each.text,
      );
    expect(await textsOf(`before=${sentAt}`)).toEqual(['One']);
    expect(await textsOf(`after=${sentAt}`)).toEqual(['Three']);
    expect(await textsOf(`user_id=${friend}`)).toEqual(['Three', 'Two']);
    expect(await textsOf('offset=1&limit=1')).toEqual(['Two']);
  });

  test('with who is no relation is refused as the sandbox says', async ({ open }) => {
    for (const [notConnected, status] of [
      ['provider/unprocessable_entity', 422],
      ['provider/insufficient_permissions', 403],
    ] as const) {
      const { sandbox, ask } = await open({ vendors: { unipile: { notConnected } } });
      const [stranger] = await sandbox.members('sophie-germain');
      const answer = await ask('POST', '/chats/send', { users_ids: stranger?.id, text: 'Hello' });
      expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ type: notConnected })]);
    }
  });

  test('is begun with somebody whose request is open, by naming it', async ({ open }) => {
    const { sandbox, ask, friends } = await open();
    const [open1, open2] = [await sandbox.receive({ from: 'sophie-germain' }), await sandbox.receive()];
    const [sophie] = await sandbox.members('sophie-germain');
    const write = (relation_request_id?: string, users_ids = sophie?.id) => {
      const specifics = {
        linkedin: { classic: { ...(relation_request_id !== undefined && { relation_request_id }) } },
      };
      return ask('POST', '/chats/send', { users_ids, text: 'Hello', specifics });
    };
    for (const id of [undefined, '', 'nonsense', open2.id]) expect((await write(id)).status).toBe(422);
    expect(await sandbox.conversations()).toEqual([]);
    expect(await write(open1.id)).toMatchObject({ status: 200, body: { object: 'ChatStarted' } });
    expect(await sandbox.conversations()).toMatchObject([{ member: { publicIdentifier: 'sophie-germain' } }]);
    expect((await write('nonsense', friends[0])).status).toBe(200);
    await sandbox.ignore(open1.id);
    expect((await write(open1.id)).status).toBe(422);
  });

  test('takes no files, which are not modelled', async ({ open }) => {
    const { ask, friends } = await open();
    const [friend = ''] = friends;
    const hello = { users_ids: friend, text: 'Hello' };
    const { chat_id: id } = JSON.parse((await ask('POST', '/chats/send', hello)).text);
    const attachments = [{ content: 'c29tZQ==', content_type: 'application/pdf', filename: 'some.pdf' }];
    for (const path of ['/chats/send', `/chats/${encodeURIComponent(id)}/messages/send`]) {
      const answer = await ask('POST', path, { ...hello, attachments });
      expect(answer).toMatchObject({ status: 501, body: { type: 'api/not_implemented' } });
    }
    expect(JSON.parse((await ask('GET', `/chats/${id}/messages`)).text).data).toHaveLength(1);
  });

  test('of more than 8000 characters is refused', async ({ open }) => {
    const { ask, friends } = await open();
    const [friend = ''] = friends;
    const write = (length: number) => ask('POST', '/chats/send', { users_ids: friend, text: 'x'.repeat(length) });
    expect(await write(8001)).toMatchObject({ status: 400, body: { type: 'provider/invalid_parameters' } });
    expect((await write(8000)).status).toBe(200);
  });

  test('of another account is as unknown as none, and so is a message of another chat', async ({ open }) => {
    const { sandbox, ask, friends } = await open();
    const [one = '', other = ''] = friends;
    const [chat, second] = await Promise.all(
      [one, other].map(async (id) =>
        JSON.parse((await ask('POST', '/chats/send', { users_ids: id, text: 'Hi' })).text),
      ),
    );
    const unknown = { status: 404, body: { type: 'provider/resource_not_found' } };
    expect(await ask('GET', `/chats/${chat.chat_id}/messages/${second.message_id}`)).toMatchObject(unknown);
    const { baseUrl, apiKey, accountId } = sandbox.connection('unipile', 'Grace Hopper');
    const url = `${baseUrl}/v2/${accountId}/chats/${chat.chat_id}`;
    expect(await send(url, { headers: { 'x-api-key': apiKey } })).toMatchObject(unknown);
  });

  test('counts against the limit of what is sensitive', async ({ open }) => {
    const sending = { requests: 1, seconds: 60 };
    const { ask, friends } = await open({ vendors: { unipile: { rateLimits: { sending } } } });
    const [friend = ''] = friends;
    const write = async () => (await ask('POST', '/chats/send', { users_ids: friend, text: 'Hello' })).status;
    expect([await write(), await write()]).toEqual([200, 429]);
  });
});

test('LinkedIn lets an account read so many profiles a day, and each as often as it likes', async ({ open }) => {
  const { ask, friends } = await open({ linkedin: { ...quiet, profileViewsPerDay: 2 } });
  const statuses = [];
  for (const id of ['me', ...friends.slice(0, 2), friends[0], friends[2]]) {
    statuses.push((await ask('GET', `/users/${id}`)).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 429]);
});

describe('the event message.new', () => {
  test.for([
    ['boolean', [true, false]],
    ['number', [1, 0]],
    ['absent', [undefined, undefined]],
  ] as const)('tells of both directions once, with its flag as %s', async ([senderFlag, flags], { open, receive }) => {
    const { sandbox, ask, friends } = await open({ vendors: { unipile: { senderFlag } } });
    const { baseUrl, otherKeys } = sandbox.connection('unipile');
    const endpoint = { url: receive.url, trigger_events: ['message.new'] };
    const headers = { 'x-api-key': otherKeys['service'] ?? '', 'content-type': 'application/json' };
    const made = await fetch(`${baseUrl}/v2/webhooks/endpoints/`, {
      method: 'POST',
      headers,
      body: JSON.stringify(endpoint),
    });
    expect(made.status).toBe(200);
    await ask('POST', '/chats/send', { users_ids: friends[0], text: 'Hello' });
    await sandbox.write({ text: 'Good day' });
    await sandbox.deliveries();
    const payloads = receive.received.map(({ text }) => JSON.parse(text).payload);
    expect(payloads.map(({ text }) => text)).toEqual(['Hello', 'Good day']);
    expect(payloads.map(({ is_sender }) => is_sender)).toEqual(flags);
    expect(payloads.map(({ sender_id }) => sender_id)).toEqual([expect.stringMatching(/^ACoAA/), friends[0]]);
  });
});
