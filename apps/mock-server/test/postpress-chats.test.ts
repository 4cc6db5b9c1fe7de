import { describe, expect } from 'vitest';
import type { Plan, SandboxHandle } from '../src/index.ts';
import { startReceiver } from './receiver.ts';
import { test as base, send } from './support.ts';

const quiet = { activity: 'quiet' } as const;

interface Asking {
  readonly sandbox: SandboxHandle;
  readonly accountId: string;
  /** Asks postpress below `/v1`; a form is sent as one, anything else as JSON. */
  readonly ask: (method: string, path: string, body?: unknown) => ReturnType<typeof send>;
  /** The first two connections. */
  readonly friends: readonly [Friend, Friend];
}

interface Friend {
  readonly id: string;
  readonly publicIdentifier: string;
}

const test = base.extend<{ readonly open: (plan?: Plan) => Promise<Asking> }>({
  open: async ({ server }, use) => {
    await use(async (plan = {}) => {
      const sandbox = await server.sandbox({ linkedin: quiet, ...plan });
      const { baseUrl, apiKey, accountId } = sandbox.connection('postpress');
      const [one, other] = (await sandbox.connections()).map(({ member }) => member);
      if (one === undefined || other === undefined) throw new Error('There are no two connections');
      return { sandbox, accountId, ask, friends: [one, other] };

      function ask(method: string, path: string, body?: unknown) {
        const isForm = body instanceof FormData;
        const headers = {
          'x-api-key': apiKey,
          ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        };
        return send(`${baseUrl}/v1${path}`, {
          method,
          headers,
          ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
        });
      }
    });
  },
});

function form(...fields: readonly (readonly [name: string, value: string | File])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe('a chat', () => {
  test.for(['attendees_ids', 'attendees_ids[]'])(
    'begins with a form whose %s names a connection, and is written in further',
    async (name, { open }) => {
      const { ask, accountId, friends, sandbox } = await open();
      const [friend] = friends;
      const started = await ask('POST', '/chats', form(['account_id', accountId], [name, friend.id], ['text', 'One']));
      expect(started).toMatchObject({ status: 201, body: { object: 'ChatStarted' } });
      const { chat_id, message_id } = JSON.parse(started.text);
      expect([chat_id, message_id].join()).toMatch(/^chat_[0-9A-HJKMNP-TV-Z]{26},msg_[0-9A-HJKMNP-TV-Z]{26}$/);
      await sandbox.write({ from: friend.publicIdentifier, text: 'Two' });
      const sent = await ask('POST', `/chats/${chat_id}/messages`, form(['text', 'Three']));
      expect(sent).toMatchObject({ status: 201, body: { object: 'MessageSent' } });
      const again = await ask('POST', '/chats', { account_id: accountId, attendees_ids: [friend.id], text: 'Four' });
      expect(again.body).toMatchObject({ chat_id });
      const { items, cursor } = JSON.parse((await ask('GET', `/chats/${chat_id}/messages`)).text);
      const shown = items.map((each: { text: string; is_sender: number }) => [each.text, each.is_sender]);
      expect(shown).toEqual([
        ['Four', 1],
        ['Three', 1],
        ['Two', 0],
        ['One', 1],
      ]);
      expect(cursor).toBeNull();
      expect(items.at(-1).id).toBe(message_id);
    },
  );

  test('is found by the person, by both of their ids, and read alone', async ({ open }) => {
    const { ask, accountId, friends, sandbox } = await open({ accounts: [{ conversations: 3 }] });
    const [friend] = friends;
    await sandbox.write({ from: friend.publicIdentifier, text: 'Hello' });
    const chats = await ask('GET', `/chat_attendees/${friend.id}/chats?account_id=${accountId}`);
    expect(chats.body).toMatchObject({
      items: [{ attendee_provider_id: friend.id, unread_count: expect.any(Number) }],
    });
    const [chat] = JSON.parse(chats.text).items;
    const alone = await ask('GET', `/chats/${chat.id}`);
    expect(alone.body).toMatchObject({ id: chat.id, lastMessage: { text: 'Hello', is_sender: 0 } });
    const { sender_attendee_id: attendee } = JSON.parse(alone.text).lastMessage;
    expect((await ask('GET', `/chat_attendees/${attendee}/chats`)).body).toMatchObject({ items: [{ id: chat.id }] });
  });

  test('is apart for each account of two who write to each other', async ({ open }) => {
    const { ask, accountId, sandbox } = await open();
    const grace = sandbox.connection('postpress', 'Grace Hopper').accountId;
    const { id } = await sandbox.receive({ from: 'grace-hopper', note: 'From Grace' });
    await sandbox.accept(id);
    const [ofAda, ofGrace] = await Promise.all(
      [accountId, grace].map(
        async (account) => JSON.parse((await ask('GET', `/chats?account_id=${account}`)).text).items,
      ),
    );
    expect([ofAda.length, ofGrace.length]).toEqual([1, 1]);
    expect(ofAda[0].id).not.toBe(ofGrace[0].id);
    expect(ofAda[0].provider_id).toBe(ofGrace[0].provider_id);
    expect((await ask('GET', '/chats')).body).toMatchObject({ items: [{}, {}] });
    expect((await ask('GET', `/chats/${ofAda[0].id}?account_id=${grace}`)).status).toBe(404);
    expect((await ask('GET', `/chats/${ofAda[0].id}/messages`)).body).toMatchObject({
      items: [{ text: 'From Grace', is_sender: 0, message_type: 'INVITATION' }],
    });
  });

  test('is listed in pages, each once, and by what is unread', async ({ open }) => {
    const { ask, accountId, friends, sandbox } = await open({ accounts: [{ conversations: 7 }] });
    await sandbox.write({ from: friends[1].publicIdentifier, text: 'Unread' });
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = JSON.parse((await ask('GET', `/chats?account_id=${accountId}&limit=3${cursor}`)).text);
      seen.push(...page.items.map(({ id }: { id: string }) => id));
      cursor = page.cursor === null ? '' : `&cursor=${page.cursor}`;
    } while (cursor !== '');
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
    const unread = JSON.parse((await ask('GET', `/chats?account_id=${accountId}&unread=true`)).text).items;
    expect(unread[0].id).toBe(seen[0]);
    expect((await ask('GET', `/chats?account_type=WHATSAPP`)).body).toMatchObject({ items: [] });
  });
});

describe('a message is refused', () => {
  test.for([
    ['to who is no relation', 'jordan-walke', 'Hello', 422, 'errors/no_connection_with_recipient'],
    ['to nobody', undefined, 'Hello', 422, 'errors/invalid_recipient'],
    ['without a text', 'friend', undefined, 400, 'errors/missing_parameters'],
  ] as const)('%s', async ([, to, text, status, type], { open }) => {
    const { ask, accountId, friends, sandbox } = await open();
    const [jordan] = await sandbox.members('jordan-walke');
    const id = to === 'friend' ? friends[0].id : to === undefined ? 'ACoAAnobody' : (jordan?.id ?? '');
    const body = { account_id: accountId, attendees_ids: [id], ...(text !== undefined && { text }) };
    expect(await ask('POST', '/chats', body)).toMatchObject({ status, body: { type } });
  });

  test.for(['errors/limit_exceeded', 'errors/cannot_resend_yet'] as const)(
    "over LinkedIn's limit of a day in the words of messages, where invitations get %s",
    async (weeklyLimit, { open }) => {
      const linkedin = { ...quiet, messagesPerDay: 0, profileViewsPerDay: 0 };
      const { ask, accountId, friends } = await open({ linkedin, vendors: { postpress: { weeklyLimit } } });
      const refused = { status: 422, body: { type: 'errors/limit_exceeded' } };
      const body = { account_id: accountId, attendees_ids: friends[0].id, text: 'Hello' };
      expect(await ask('POST', '/chats', body)).toMatchObject(refused);
      expect(await ask('GET', `/users/${friends[0].id}?account_id=${accountId}`)).toMatchObject(refused);
    },
  );

  test('in a chat of another account, and in none', async ({ open }) => {
    const { ask, accountId, friends, sandbox } = await open();
    const body = { account_id: accountId, attendees_ids: friends[0].id, text: 'Hello' };
    const { chat_id } = JSON.parse((await ask('POST', '/chats', body)).text);
    const grace = sandbox.connection('postpress', 'Grace Hopper').accountId;
    for (const [chat, account_id] of [
      [chat_id, grace],
      ['chat_00000000000000000000000000', accountId],
    ]) {
      expect((await ask('POST', `/chats/${chat}/messages`, { text: 'Hello', account_id })).status).toBe(404);
    }
    expect((await ask('POST', '/chats/nonsense/messages', { text: 'Hello' })).status).toBe(404);
  });

  test.for(['attachments', 'attachments[]', 'attachments[0]', 'voice_message', 'video_message'])(
    'with a file in %s, which is not modelled, in a new chat and in one that is there',
    async (name, { open }) => {
      const { ask, accountId, friends } = await open();
      const fields = [
        ['account_id', accountId],
        ['attendees_ids', friends[0].id],
        ['text', 'Hello'],
      ] as const;
      const { chat_id } = JSON.parse((await ask('POST', '/chats', form(...fields))).text);
      const file = new File(['some'], 'some.pdf');
      for (const [path, body] of [
        ['/chats', form(...fields, [name, file])],
        ['/chats', form(...fields.slice(0, 2), [name, file])],
        [`/chats/${chat_id}/messages`, form(['text', 'Hello'], [name, file])],
        [`/chats/${chat_id}/messages`, { text: 'Hello', [name]: ['some.pdf'] }],
      ] as const) {
        const answer = await ask('POST', path, body);
        expect(answer).toMatchObject({ status: 501, body: { type: 'errors/feature_not_implemented' } });
        expect(answer.text).toContain(name.replace('[]', ''));
      }
      expect(JSON.parse((await ask('GET', `/chats/${chat_id}/messages`)).text).items).toHaveLength(1);
      expect((await ask('POST', `/chats/${chat_id}/messages`, { text: 'Hello', attachments: [] })).status).toBe(201);
    },
  );

  test.for(['text', 'attendees_ids', 'attendees_ids[]', 'account_id'])('with a file for %s', async (name, { open }) => {
    const { ask, accountId, friends, sandbox } = await open();
    const fields = [
      ['account_id', accountId],
      ['attendees_ids', friends[0].id],
      ['text', 'Hello'],
    ] as const;
    const others = fields.filter(([field]) => field !== name.replace('[]', ''));
    const answer = await ask('POST', '/chats', form(...others, [name, new File([friends[0].id], friends[0].id)]));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(name.replace('[]', ''));
    expect(await sandbox.conversations()).toEqual([]);
  });

  test('whose form is broken, or that is no form', async ({ open }) => {
    const { sandbox } = await open();
    const { baseUrl, apiKey } = sandbox.connection('postpress');
    for (const type of ['multipart/form-data; boundary=x', 'multipart/form-data', 'text/plain']) {
      const headers = { 'x-api-key': apiKey, 'content-type': type };
      const answer = await send(`${baseUrl}/v1/chats`, { method: 'POST', headers, body: 'account_id=1' });
      expect(answer).toMatchObject({ status: 400, body: { type: 'errors/malformed_request' } });
    }
  });
});

describe('the event of a message', () => {
  test('is flat, tells of own messages too, and is not signed', async ({ open }) => {
    await using receiver = await startReceiver();
    const { ask, accountId, friends, sandbox } = await open();
    await ask('POST', '/webhooks', { source: 'messaging', request_url: receiver.url, name: 'mine' });
    await sandbox.write({ from: friends[0].publicIdentifier, text: 'Hi' });
    await ask('POST', '/chats', { account_id: accountId, attendees_ids: [friends[0].id], text: 'Hello' });
    await receiver.until(2);
    const [received, own] = receiver.received.map(({ text }) => JSON.parse(text));
    expect(received).toMatchObject({
      event: 'message_received',
      account_id: accountId,
      message: 'Hi',
      webhook_name: 'mine',
      sender: { attendee_provider_id: friends[0].id },
    });
    expect(own.sender.attendee_provider_id).toBe(own.account_info.user_id);
    expect(own.message).toBe('Hello');
  });

  test('has the fields that a webhook chose, as a form where it wants one', async ({ open }) => {
    await using receiver = await startReceiver();
    const { ask, friends, sandbox } = await open();
    await ask('POST', '/webhooks', {
      source: 'messaging',
      request_url: receiver.url,
      format: 'form',
      data: [
        { key: 'message', name: 'what' },
        { key: 'is_sender', name: 'mine' },
      ],
    });
    await sandbox.write({ from: friends[0].publicIdentifier, text: 'Hi' });
    await expect.poll(() => receiver.received).toMatchObject([{ text: 'what=Hi&mine=false' }]);
  });
});
