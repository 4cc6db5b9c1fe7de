import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinkup, createPostpress, createUnipile, unreadablePartOf } from '../src/index.ts';
import { createAny, unused } from './support.ts';

const member = { id: 'ACoAAABCDEFGHIJKLMNOPQRSTUVWXYZ', publicIdentifier: 'sophie-germain' };

const unreadable: readonly (readonly [text: string, problem: string])[] = [
  ['\ud83d', 'has half a character (U+D83D) at position 1'],
  ['Hi \udc4b', 'has half a character (U+DC4B) at position 4'],
  ['👋\ud83d\ud83d', 'has half a character (U+D83D) at position 2'],
  ['Hello 👋'.slice(0, -1), 'has half a character (U+D83D) at position 7'],
  ['\u0000', 'has a control character (U+0000) at position 1'],
  ['a\u0007b', 'has a control character (U+0007) at position 2'],
  ['👋\u001b[31m', 'has a control character (U+001B) at position 2'],
  ['a\u000bb', 'has a control character (U+000B) at position 2'],
  ['a\u000cb', 'has a control character (U+000C) at position 2'],
  ['a\u007f', 'has a control character (U+007F) at position 2'],
  ['a\u0080', 'has a control character (U+0080) at position 2'],
  ['a\u0085b', 'has a control character (U+0085) at position 2'],
  ['a\u009f', 'has a control character (U+009F) at position 2'],
  ...[
    ' ',
    '   ',
    '\n',
    '\t\r\n',
    '\u00a0',
    '\u2003',
    '\u3000',
    '\u2028',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2060',
    '\u00ad',
  ].map((text) => [text, 'is nothing but white space'] as const),
  ...[' \u200b ', '\u2800', '\u3164', '\ufe0f', '\u202e', '\u{e0001}'].map(
    (text) => [text, 'is nothing but white space'] as const,
  ),
];

const readable = [
  'Good to meet you',
  'Two\nlines',
  'Two\r\nlines\twith a tab',
  ' spaces around ',
  'non-breaking\u00a0space',
  '👋',
  '👩‍👩‍👧‍👦 and 👍🏽 and 🇩🇪',
  '❤️',
  'Ångström, e\u0301te\u0301',
  'שלום עולם',
  'مرحبا \u200fبالعالم',
  'می‌خواهم',
  '你好',
  'हिन्दी',
  '𝕳𝖊𝖑𝖑𝖔',
  'undefined behaviour',
  '.',
  '\ufffd',
];

describe.each(Object.entries(createAny))('%s', (vendor, create) => {
  test.each(unreadable)('sends no note %j: it %s', async (note, problem) => {
    await expect(create({}).send({ member, note })).rejects.toMatchObject({
      code: 'invalid-request',
      vendor,
      message: `The note ${problem}.`,
    });
  });

  test.each([5, true, false, 0, {}, ['Hi']])('sends no note %o, which is no text', async (note) => {
    const { send } = create({});
    await expect(Reflect.apply(send, undefined, [{ member, note }])).rejects.toMatchObject({
      code: 'invalid-request',
      message: expect.stringContaining('The note must be text'),
    });
  });

  test.each(readable)('sends the note %j as it is', async (note) => {
    const bodies = await bodiesOfSend(create, note);
    expect(bodies.flatMap((body) => Object.values(body).flatMap(flat))).toContain(note);
  });

  test.each(['', undefined, null])('sends the note %o as none', async (note) => {
    const bodies = await bodiesOfSend(create, note);
    expect(JSON.stringify(bodies)).not.toMatch(/message/i);
  });

  test('counts the characters of a note, not their halves', async () => {
    expect(await bodiesOfSend(create, '👋'.repeat(300))).not.toEqual([]);
    await expect(create({}).send({ member, note: '👋'.repeat(301) })).rejects.toMatchObject({
      message: expect.stringContaining('301 characters'),
    });
  });
});

describe('a message', () => {
  const client = createLinkup({ accountId: 'acc_1', transport: unused });

  test.each(unreadable)('must not be %j: it %s', async (text, problem) => {
    const sending = client.sendMessage({ member, text });
    await expect(sending).rejects.toMatchObject({ code: 'invalid-request', message: `The message ${problem}.` });
  });

  test('must not be empty', async () => {
    await expect(client.sendMessage({ member, text: '' })).rejects.toMatchObject({ message: 'The message is empty.' });
  });
});

describe('what is sent through call', () => {
  const unipile = createUnipile({ accountId: 'acc_1', transport: unused });

  test.each([
    [{ user_id: 'a', message: 'Hi \ud83d' }, 'body.message has half a character (U+D83D) at position 4.'],
    [{ user_id: 'a\u0000' }, 'body.user_id has a control character (U+0000) at position 2.'],
  ])('names the place of what cannot be sent: %j', async (body, message) => {
    const path = { account_id: 'acc_1' };
    const call = unipile.call('post', '/v2/{account_id}/users/me/relation-requests', { path, body }, () => {});
    await expect(call).rejects.toMatchObject({ code: 'invalid-request', message });
  });

  test('has no number that JSON does not have, and no half a character in a query', async () => {
    const path = { account_id: 'acc_1' };
    for (const query of [{ limit: Number.NaN }, { limit: Number.POSITIVE_INFINITY }, { cursor: '\ud800' }]) {
      const asked = { path, query: { type: 'sent' as const, ...query } };
      const call = unipile.call('get', '/v2/{account_id}/users/me/relation-requests', asked, () => {});
      await expect(call).rejects.toMatchObject({ code: 'invalid-request' });
    }
  });

  test.each(['', ' ', 'two\nlines', 'ключ'])('carries no idempotency key %j', async (id) => {
    const client = createPostpress({ accountId: 'acc_1', transport: unused, newId: () => id });
    await expect(client.send({ member })).rejects.toMatchObject({
      code: 'invalid-request',
      message: expect.stringContaining('Idempotency-Key'),
      isUncertain: false,
    });
  });
});

test('a text is readable exactly when it is well formed, free of controls, and something in it is seen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const isControl = (code: number) => code < 32 || (code >= 127 && code < 160);
      const codes = [...text.replace(/[\t\n\r]/g, '')].map((each) => each.codePointAt(0) ?? 0);
      if (codes.some(isControl)) expect(unreadablePartOf(text)).toBeDefined();
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(/[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !/\p{Cc}/u.test(text));
      expect(unreadablePartOf(text)).toBeUndefined();
      expect(unreadablePartOf(`${text}\ud800`)).toContain('half a character');
    }),
  );
});

/** The bodies that a client sends for a note; every answer is a refusal. */
async function bodiesOfSend(
  create: (typeof createAny)[keyof typeof createAny],
  note: string | null | undefined,
): Promise<readonly object[]> {
  const bodies: object[] = [];
  const transport = async ({ body }: { readonly body?: string | undefined }) => {
    if (body !== undefined) bodies.push(JSON.parse(body));
    return { status: 403, headers: {}, body: '{}' };
  };
  const { send } = create({ transport, explainRefusals: false });
  await expect(Reflect.apply(send, undefined, [{ member, note }])).rejects.toMatchObject({ code: 'forbidden' });
  return bodies;
}

function flat(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [value];
}
