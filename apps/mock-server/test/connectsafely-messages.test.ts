import { describe, expect } from 'vitest';
import type { Plan, SandboxHandle } from '../src/index.ts';
import { test as base, send } from './support.ts';

const quiet = { activity: 'quiet' } as const;

interface Asking {
  readonly sandbox: SandboxHandle;
  /** Asks ConnectSafely below `/linkedin`. */
  readonly ask: (method: string, path: string, body?: unknown) => ReturnType<typeof send>;
  /** Public identifiers of connections. */
  readonly friends: readonly string[];
}

const test = base.extend<{ readonly open: (plan?: Plan) => Promise<Asking> }>({
  open: async ({ server }, use) => {
    await use(async (plan = {}) => {
      const sandbox = await server.sandbox({ linkedin: quiet, ...plan });
      const { baseUrl, apiKey } = sandbox.connection('connectsafely');
      const friends = (await sandbox.connections()).map(({ member }) => member.publicIdentifier);
      return { sandbox, friends, ask };

      function ask(method: string, path: string, body?: unknown) {
        const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
        const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
        return send(`${baseUrl}/linkedin${path}`, init);
      }
    });
  },
});

async function urnOf(sandbox: SandboxHandle, name: string): Promise<string> {
  const [member] = await sandbox.members(name);
  return `urn:li:fsd_profile:${member?.id}`;
}

describe('a conversation', () => {
  test('is found by the person, and lists what both sides write', async ({ open }) => {
    const { sandbox, ask, friends } = await open();
    const [friend = ''] = friends;
    const exists = `/conversations/exists/${friend}`;
    expect((await ask('GET', exists)).body).toMatchObject({ hasConversation: false, conversationUrn: null });
    await ask('POST', '/conversations/send', { recipientProfileId: friend, message: 'One' });
    await sandbox.write({ text: 'Two' });
    await ask('POST', '/message', { recipientProfileId: friend, message: 'Three', messageType: 'inmail' });
    const { conversationUrn: urn } = JSON.parse((await ask('GET', exists)).text);
    await ask('POST', '/conversations/send', { conversationUrn: urn, message: 'Four' });
    const place = `/conversations/${encodeURIComponent(urn)}/messages`;
    const shownAt = async (query = '') =>
      JSON.parse((await ask('GET', place + query)).text).messages.map(
        (each: { text: string; isSentByOwner: boolean }) => [each.text, each.isSentByOwner],
      );
    expect(await shownAt()).toEqual([
      ['Four', true],
      ['Three', true],
      ['Two', false],
      ['One', true],
    ]);
    const { messages, cursor } = JSON.parse((await ask('GET', `${place}?count=1`)).text);
    expect(await shownAt(`?cursor=${cursor}&count=1`)).toEqual([['Three', true]]);
    expect(await shownAt(`?since=${messages[0].sentAt - 1}`)).toEqual([['Four', true]]);
    expect((await ask('GET', '/conversations')).body).toMatchObject({
      conversations: [{ conversationUrn: urn, latestMessage: { text: 'Four' } }],
      hasMore: false,
    });
  });

  test('stays when a connection is removed, and tells how the two stand then', async ({ open }) => {
    const { sandbox, ask, friends } = await open();
    const [name = ''] = friends;
    const [friend] = await sandbox.members(name);
    await ask('POST', '/conversations/send', { recipientProfileId: name, message: 'Hello' });
    const participants = async () => {
      const { conversations } = JSON.parse((await ask('GET', '/conversations')).text);
      const [{ conversationUrn, participants: listed }] = conversations;
      const read = await ask('GET', `/conversations/${encodeURIComponent(conversationUrn)}/messages`);
      return [...listed, ...JSON.parse(read.text).participants];
    };
    const told = async (distance: unknown) => {
      expect(await participants()).toMatchObject([{ profileId: friend?.id, distance }, { distance }]);
    };
    await told('DISTANCE_1');
    const { baseUrl, apiKey, accountId } = sandbox.connection('unipile');
    const url = `${baseUrl}/v2/${accountId}/users/me/relations/${friend?.id}`;
    expect((await send(url, { method: 'DELETE', headers: { 'x-api-key': apiKey } })).status).toBe(204);
    const { profile } = JSON.parse((await ask('GET', `/profile?profileId=${name}`)).text);
    expect(profile.connectionDegree).toMatch(/^DISTANCE_[23]$/);
    await told(profile.connectionDegree);
  });

  test('is not written in for somebody else than its two', async ({ open }) => {
    const { sandbox, ask, friends } = await open();
    const [one = '', other = ''] = friends;
    const [ours, theirs] = await Promise.all([one, other].map((name) => urnOf(sandbox, name)));
    await ask('POST', '/conversations/send', { recipientProfileId: one, message: 'Hello' });
    const { conversationUrn } = JSON.parse((await ask('GET', `/conversations/exists/${one}`)).text);
    const write = async (body: object) => (await ask('POST', '/conversations/send', { message: 'Hi', ...body })).status;
    for (const wrong of [{ recipientProfileId: other }, { recipientProfileUrn: theirs }]) {
      expect(await write({ conversationUrn, ...wrong })).toBe(400);
    }
    expect(await write({ conversationUrn, recipientProfileId: 'captain-of-nothing' })).toBe(404);
    expect(await write({ conversationUrn, recipientProfileId: one, recipientProfileUrn: ours })).toBe(200);
    const { messages } = JSON.parse(
      (await ask('GET', `/conversations/${encodeURIComponent(conversationUrn)}/messages`)).text,
    );
    expect(messages).toHaveLength(2);
  });

  test('takes 8000 characters at a time', async ({ open }) => {
    const { ask, friends } = await open();
    for (const path of ['/conversations/send', '/message']) {
      const write = async (length: number) =>
        (await ask('POST', path, { recipientProfileId: friends[0], message: 'x'.repeat(length) })).status;
      expect([await write(8001), await write(8000)]).toEqual([400, 200]);
    }
  });

  test('takes no files, which are not modelled', async ({ open }) => {
    const { ask, friends } = await open();
    const body = { recipientProfileId: friends[0], message: 'Hello' };
    const attachments = [{ file: { assetUrn: 'urn:li:digitalmediaAsset:1', name: 'some.pdf' } }];
    expect((await ask('POST', '/conversations/send', { ...body, attachments })).status).toBe(400);
    expect((await ask('GET', '/conversations')).body).toMatchObject({ conversations: [] });
    expect((await ask('POST', '/conversations/send', { ...body, attachments: [] })).status).toBe(200);
  });

  test('is not begun with who is no connection, with nobody, or without a name', async ({ open }) => {
    const { ask } = await open();
    const write = async (whom: object) =>
      (await ask('POST', '/conversations/send', { ...whom, message: 'Hello' })).status;
    expect(await write({ recipientProfileId: 'sophie-germain' })).toBe(400);
    expect(await write({ recipientProfileId: 'nobody-has-this-name' })).toBe(404);
    expect(await write({ conversationUrn: '2-nothing' })).toBe(404);
    expect(await write({})).toBe(400);
  });

  test('counts against the quota of a day once, when it begins', async ({ open }) => {
    const { sandbox, ask, friends } = await open({ vendors: { connectsafely: { dailyConversations: 1 } } });
    const write = async (recipientProfileId: string | undefined) =>
      (await ask('POST', '/conversations/send', { recipientProfileId, message: 'Hello' })).status;
    expect([await write(friends[0]), await write(friends[0]), await write(friends[1])]).toEqual([200, 200, 429]);
    await sandbox.advance('P1D');
    expect(await write(friends[1])).toBe(200);
  });
});

/** What is no number in digits, though programs may take it for one. */
const noCursors = [
  'abc',
  '-1',
  '+1',
  '0x10',
  ' ',
  ' 1',
  '1 ',
  '1.5',
  '1e3',
  '1e400',
  'Infinity',
  'NaN',
  '٣',
  '9'.repeat(17),
];

test.for(noCursors)('the cursor %j is refused, in both lists', async (cursor, { open }) => {
  const { ask, friends } = await open();
  await ask('POST', '/conversations/send', { recipientProfileId: friends[0], message: 'Hello' });
  const { conversations } = JSON.parse((await ask('GET', '/conversations')).text);
  const place = `/conversations/${encodeURIComponent(conversations[0].conversationUrn)}/messages`;
  const given = encodeURIComponent(cursor);
  for (const path of [`/conversations?nextCursor=${given}`, `${place}?cursor=${given}`]) {
    expect((await ask('GET', path)).status).toBe(400);
  }
});

describe('a profile', () => {
  test('says how the account stands to the person, and is empty for nobody', async ({ open }) => {
    const { ask, friends } = await open();
    const profileOf = async (name = '') => JSON.parse((await ask('GET', `/profile?profileId=${name}`)).text).profile;
    expect(await profileOf(friends[0])).toMatchObject({ isConnected: true, connectionDegree: 'DISTANCE_1' });
    await ask('POST', '/connect', { profileId: 'sophie-germain' });
    expect(await profileOf('sophie-germain')).toMatchObject({ isConnected: false, invitationSent: true });
    expect(await profileOf('nobody-has-this-name')).toEqual({});
  });

  test('is kept for six hours, unless it is to be read anew', async ({ open }) => {
    const { sandbox, ask } = await open({ vendors: { connectsafely: { profileCache: 'on', dailyProfiles: 2 } } });
    const read = async (query = '') => {
      const { status, text } = await ask('GET', `/profile?profileId=sophie-germain${query}`);
      return [status, JSON.parse(text).cached];
    };
    expect(await read()).toEqual([200, false]);
    await ask('POST', '/connect', { profileId: 'sophie-germain' });
    const kept = await ask('GET', '/profile?profileId=sophie-germain');
    expect(kept.body).toMatchObject({ cached: true, profile: { invitationSent: false } });
    expect(await read('&forceRefresh=true')).toEqual([200, false]);
    expect(await read('&forceRefresh=true')).toEqual([429, undefined]);
    await sandbox.advance('PT6H');
    expect(await read()).toEqual([200, false]);
  });

  test('counts against the quota of a day once for each person', async ({ open }) => {
    const { ask, friends } = await open({ vendors: { connectsafely: { dailyProfiles: 2 } } });
    const [one, two, three] = friends;
    const statuses = [];
    for (const name of [one, two, one, three]) {
      statuses.push((await ask('POST', '/profile', { profileId: name })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  test.for(['on', 'off'] as const)(
    'counts once with its place and without, with the cache %s',
    async (profileCache, { open }) => {
      const { sandbox, ask, friends } = await open({ vendors: { connectsafely: { profileCache, dailyProfiles: 2 } } });
      const [one, two, three] = friends;
      const read = async (body: object) => (await ask('POST', '/profile', body)).status;
      const readBoth = async (profileId = '') => [
        await read({ profileId, includeGeoLocation: true }),
        await read({ profileId }),
        await read({ profileId, includeGeoLocation: true }),
      ];
      expect([await readBoth(one), await readBoth(two)].flat()).toEqual(Array(6).fill(200));
      expect(await readBoth(three)).toEqual([429, 429, 429]);
      await sandbox.advance('P1D');
      expect(await readBoth(three)).toEqual([200, 200, 200]);
      expect([await read({ profileId: one }), await read({ profileId: two })]).toEqual([200, 429]);
    },
  );
});
