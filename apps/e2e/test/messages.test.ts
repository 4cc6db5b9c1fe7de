import { type OperationName, vendorNames } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { codeOf, counting, given } from '../support/listings.ts';
import { test } from '../support/mock.ts';
import { createClient } from '../support/sandbox.ts';
import { can } from '../support/vendor-rows.ts';
import { friendOf, friendsOf, sociable, texts, writers, writeThrough, writtenWith } from '../support/writing.ts';

const sophie = { publicIdentifier: 'sophie-germain' };

describe.for(vendorNames)('%s', (vendor) => {
  test('what it cannot do about messages and profiles is refused without a request', async ({ createSandbox }) => {
    const sandbox = await createSandbox(sociable);
    const connection = counting(sandbox.connection(vendor));
    const client = createClient[vendor](connection);
    const member = await friendOf(sandbox);
    const attempts: readonly (readonly [OperationName, () => Promise<unknown>])[] = [
      ['profile', () => client.profile(member)],
      ['sendMessage', () => client.sendMessage({ member, text: 'Hello' })],
      ['listConversations', () => client.listConversations()],
      ['listConversations', () => Array.fromAsync(client.listAllConversations())],
      ['listMessages', () => client.listMessages({ member })],
      ['listMessages', () => Array.fromAsync(client.listAllMessages({ member }))],
      ['conversationWith', () => client.conversationWith(member)],
    ];
    for (const [operation, attempt] of attempts) {
      const isAble = client.capabilities[operation];
      const before = connection.requests();
      expect([operation, await codeOf(attempt())]).toEqual([operation, isAble ? undefined : 'unsupported']);
      expect(connection.requests() > before).toBe(isAble);
    }
  });
});

describe.for(vendorNames.filter((vendor) => can(vendor, 'profile')))('%s', (vendor) => {
  test('so many profiles are read a day as LinkedIn allows, and each as often as one likes', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox({ ...sociable, linkedin: { ...sociable.linkedin, profileViewsPerDay: 1 } });
    const [one, other] = await friendsOf(sandbox);
    const client = writeThrough(vendor, sandbox);
    const reading = [given(one), given(one), given(other)].map((member) => () => client.profile(member));
    const codes = [];
    for (const read of reading) codes.push(await codeOf(read()));
    // Not every vendor says that it is a limit.
    expect(codes).toEqual([undefined, undefined, expect.stringMatching(/^(quota-exceeded|vendor-failure)$/)]);
    await sandbox.advance('P1D');
    expect(await codeOf(client.profile(given(other)))).toBeUndefined();
  });
});

describe.for(writers)('%s', (vendor) => {
  test('a message reaches a connection, named in any way, in the one conversation of the two', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox(sociable);
    const friend = await friendOf(sandbox);
    const client = writeThrough(vendor, sandbox);
    const { id, publicIdentifier } = friend;
    const profileUrl = `https://www.linkedin.com/in/${publicIdentifier}/?trk=x`;
    for (const [index, member] of [{ publicIdentifier }, { id }, { profileUrl }, friend].entries()) {
      const sent = await client.sendMessage({ member, text: `Hello ${index}` });
      expect(sent).toMatchObject({ vendor, confirmedBy: 'answer' });
    }
    expect(texts(await writtenWith(sandbox, friend))).toEqual(['Hello 0', 'Hello 1', 'Hello 2', 'Hello 3']);
    expect(await sandbox.conversations()).toHaveLength(1);
  });

  test('what was written is listed once and in order, with who wrote it', async ({ createSandbox }) => {
    const sandbox = await createSandbox(sociable);
    const friend = await friendOf(sandbox);
    const client = writeThrough(vendor, sandbox);
    await client.sendMessage({ member: friend, text: 'Good to be connected.' });
    await sandbox.advance('PT1H');
    await sandbox.write({ from: friend.publicIdentifier, text: 'Likewise!' });
    const found = await Array.fromAsync(client.listAllMessages({ member: friend }));
    expect(found.map(({ text }) => text)).toEqual(['Likewise!', 'Good to be connected.']);
    const [theirs, ours] = found;
    expect([theirs?.isOurs, ours?.isOurs]).toBeOneOf([
      [false, true],
      [null, null],
    ]);
    expect([friend.id, friend.publicIdentifier]).toContain(theirs?.from?.id ?? theirs?.from?.publicIdentifier);
    const apart = Date.parse(given(theirs).sentAt.latest) - Date.parse(given(ours).sentAt.latest);
    expect(apart).toBe(60 * 60_000);
    expect(found.map(({ kind }) => kind)).toEqual(['message', 'message']);
  });

  test.runIf(can(vendor, 'listConversations', 'conversationWith'))(
    'conversations are listed, found by their person, read and written in',
    async ({ createSandbox }) => {
      const sandbox = await createSandbox(sociable);
      const [first, second, third] = await friendsOf(sandbox);
      const client = writeThrough(vendor, sandbox);
      for (const member of [given(first), given(second)]) {
        await client.sendMessage({ member, text: 'Hello' });
        await sandbox.advance('PT1M');
      }
      const listed = await Array.fromAsync(client.listAllConversations());
      expect(listed.map(({ members }) => members.length)).toEqual([1, 1]);
      const latest = given(listed[0]);
      expect(latest).toMatchObject({ vendor, isGroup: false, unread: 0, lastMessageAt: { precision: 'exact' } });
      const sent = await client.sendMessage({ conversation: latest, text: 'And again' });
      expect(sent).toMatchObject({ confirmedBy: 'answer' });
      expect(texts(await writtenWith(sandbox, given(second)))).toEqual(['Hello', 'And again']);
      expect((await client.listMessages({ conversation: latest })).items.map(({ text }) => text)).toEqual([
        'And again',
        'Hello',
      ]);
      const found = given(await client.conversationWith({ publicIdentifier: given(second).publicIdentifier }));
      expect(found.id).toBe(latest.id);
      // Where people are listed without ids, nobody is taken for somebody else, nor for nobody.
      const byId = client.conversationWith({ id: given(second).id }).then((conversation) => conversation?.id);
      const isTold = latest.members[0]?.id === given(second).id;
      expect(await (isTold ? byId : codeOf(byId))).toBe(isTold ? latest.id : 'unexpected-answer');
      expect(await client.conversationWith({ publicIdentifier: given(third).publicIdentifier })).toBeNull();
    },
  );

  test('nobody has written where the list of messages is empty', async ({ createSandbox }) => {
    const sandbox = await createSandbox(sociable);
    const client = writeThrough(vendor, sandbox);
    expect(await client.listMessages({ member: await friendOf(sandbox) })).toMatchObject({ items: [] });
  });

  test('a long conversation is listed page by page', async ({ createSandbox }) => {
    const sandbox = await createSandbox(sociable);
    const friend = await friendOf(sandbox);
    const client = writeThrough(vendor, sandbox);
    const wanted = Array.from({ length: 12 }, (_, index) => `Message ${index}`);
    for (const text of wanted) await sandbox.write({ from: friend.publicIdentifier, text });
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listMessages({ member: friend }, { limit: 5, cursor });
      found.push(...page.items.map(({ text }) => text ?? ''));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(found.toReversed()).toEqual(wanted);
  });

  test('who is no connection is not written to, and the error says so', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...sociable, people: [sophie] });
    expect(await codeOf(writeThrough(vendor, sandbox).sendMessage({ member: sophie, text: 'Hello' }))).toBe(
      'not-connected',
    );
    expect(await sandbox.conversations()).toEqual([]);
  });

  test('nobody is written to who is not there', async ({ createSandbox }) => {
    const client = writeThrough(vendor, await createSandbox(sociable));
    const member = { publicIdentifier: 'nobody-has-this-name' };
    expect(await codeOf(client.sendMessage({ member, text: 'Hello' }))).toBe('not-found');
  });

  test.for([
    ['an empty text', ''],
    ['nothing but white space', ' \n\t '],
    ['half a character', 'Hello \ud83d'],
    ['a control character', 'Hello \u0007'],
    ['more than 8000 characters', 'x'.repeat(8001)],
  ] as const)('%s is refused before any request', async ([, text], { createSandbox }) => {
    const sandbox = await createSandbox(sociable);
    const connection = counting(sandbox.connection(vendor));
    const client = createClient[vendor](connection);
    expect(await codeOf(client.sendMessage({ member: sophie, text }))).toBe('invalid-request');
    expect(connection.requests()).toBe(0);
  });

  test('a text is refused that is longer than LinkedIn takes, counted in characters', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...sociable, linkedin: { ...sociable.linkedin, messageLength: 20 } });
    const member = given(await friendOf(sandbox));
    const client = writeThrough(vendor, sandbox);
    // LinkupAPI has one code for this and for nobody.
    const refused = expect.stringMatching(/^(invalid-request|not-found)$/);
    expect(await codeOf(client.sendMessage({ member, text: '👋'.repeat(21) }))).toEqual(refused);
    expect(await sandbox.conversations()).toEqual([]);
    expect(await codeOf(client.sendMessage({ member, text: '👋'.repeat(20) }))).toBeUndefined();
  });

  test('a message to nobody, or to a person and a conversation at once, is refused', async ({ createSandbox }) => {
    const client: { sendMessage(input: object): Promise<unknown> } = writeThrough(
      vendor,
      await createSandbox(sociable),
    );
    for (const to of [{}, { member: {} }, { conversation: {} }, { member: sophie, conversation: { id: '2-x' } }]) {
      expect(await codeOf(client.sendMessage({ ...to, text: 'Hello' }))).toBe('invalid-request');
    }
  });
});

describe.for(vendorNames.filter((vendor) => can(vendor, 'profile')))('the profile at %s', (vendor) => {
  test('says who somebody is, and how the account stands to them', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...sociable, people: [{ ...sophie, headline: 'Number theory' }] });
    const client = writeThrough(vendor, sandbox);
    const found = await client.profile(sophie);
    expect(found).toMatchObject({ vendor, member: { ...sophie, headline: 'Number theory' } });
    const { publicIdentifier } = await friendOf(sandbox);
    const { relationship } = await client.profile({ publicIdentifier });
    // Where the vendor does not say it, nobody guesses.
    expect([found.relationship, relationship]).toBeOneOf([
      ['none', 'connected'],
      ['unknown', 'unknown'],
    ]);
  });

  test('has contact data and what the vendor answered only where they are asked for', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ ...sociable, people: [sophie] });
    const client = writeThrough(vendor, sandbox);
    const plain = await client.profile(sophie);
    expect(Object.keys(plain)).not.toContain('raw');
    expect(Object.keys(plain)).not.toContain('contact');
    const whole = await client.profile(sophie, { withContact: true, withRaw: true });
    expect(whole).toMatchObject({ contact: { emails: [], phones: [], birthday: null }, raw: expect.anything() });
  });

  test('of nobody is not found', async ({ createSandbox }) => {
    const client = writeThrough(vendor, await createSandbox(sociable));
    expect(await codeOf(client.profile({ publicIdentifier: 'nobody-has-this-name' }))).toBe('not-found');
  });
});
