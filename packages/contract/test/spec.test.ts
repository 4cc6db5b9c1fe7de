import { priceOf } from '@invitekit/specs/reader';
import { vendorNames } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { checkContract } from '../src/check/check.ts';
import { whyNot } from '../src/run/effects.ts';
import { readAnswer } from '../src/run/read-answer.ts';
import { loadSpec } from '../src/spec/spec.ts';

describe.each(vendorNames)('%s', (vendor) => {
  const specified = loadSpec(vendor).operations.map(({ id }) => id);

  test('has a check for every operation of its spec, and for no other', async () => {
    const unreachable = async () => {
      throw new TypeError('fetch failed');
    };
    const report = await checkContract({ vendor, baseUrl: 'https://vendor.invalid', key: 'k', fetch: unreachable });
    expect(report.operations.map(({ operation }) => operation).sort()).toEqual(specified.toSorted());
  });

  test('takes nothing for a read that the method does not', () => {
    const { operations, effectOf } = loadSpec(vendor);
    const odd = operations.filter(
      ({ id, method, path }) => effectOf(id) === 'read' && method !== 'get' && !hasActions(path),
    );
    expect(odd).toEqual([]);
  });
});

describe('an operation', () => {
  const live = { whyNoFake: 'it does not know the key' };
  const fake = { whyNoFake: undefined };

  test.each([
    ['read', { ...live, allowWrites: false }, true],
    ['write', { ...live, allowWrites: false }, false],
    ['write', { ...live, allowWrites: true }, true],
    ['irreversible', { ...live, allowWrites: true }, false],
    ['irreversible', { ...fake, allowWrites: false }, false],
    ['irreversible', { ...fake, allowWrites: true }, true],
  ] as const)('that is a %s, with %o: %s', (effect, permission, isRun) => {
    expect(whyNot(effect, permission) === undefined).toBe(isRun);
  });
});

describe('an answer', () => {
  test('that fits is typed by the spec', () => {
    expect(read('unipile', 'deleteRelation', 204, '')).toEqual({ ok: true, body: undefined });
  });

  test.each([
    ['unipile', 'deleteRelation', 204, '{}', 'body', '204 without a body'],
    ['unipile', 'listAccounts', 200, '[]', 'body', 'the body must be object'],
    [
      'unipile',
      'listAccounts',
      200,
      '{"object":"Accounts","data":[]}',
      'body',
      "the body must have required property 'has_more'",
    ],
    [
      'linkup',
      'get_credits',
      200,
      '{"success":true,"data":{"credits":"1"},"metadata":{}}',
      'body',
      '/data/credits must be number',
    ],
    ['linkup', 'invite', 402, failure('NO_MONEY'), 'error-name', '/error/code must be one of: INSUFFICIENT_CREDITS'],
    [
      'linkup',
      'invite',
      403,
      failure('NO'),
      'error-name',
      '/error/code must be one of: INVALID_API_KEY, ACCOUNT_INACTIVE',
    ],
  ] as const)('of %s, %s %i with %s breaks the rule "%s"', (vendor, operation, status, body, rule, wanted) => {
    expect(read(vendor, operation, status, body)).toMatchObject({ ok: false, problem: { rule, wanted } });
  });

  test('is held against its own schema where one path has many', () => {
    const { operations } = loadSpec('linkup');
    const bodies = operations
      .filter(({ path }) => hasActions(path))
      .map(({ answerPointers }) => answerPointers.get(200));
    expect(new Set(bodies).size).toBe(13);
  });

  test('has formats and headers that count', () => {
    const account = { id: '', firstName: '', lastName: '', publicId: '', platform: '', status: '', enabled: true };
    const body = JSON.stringify({ ...account, lastUsed: 'yesterday', hasTokens: true });
    expect(read('connectsafely', 'getAccountStatus', 200, body)).toMatchObject({
      problem: { rule: 'body', came: '200, /lastUsed: "yesterday"' },
    });
    expect(read('connectsafely', 'getAccountStatus', 200, body, { 'x-ratelimit-used': '1.5' })).toMatchObject({
      problem: { rule: 'header', came: 'X-RateLimit-Used: 1.5', wanted: 'X-RateLimit-Used must be integer' },
    });
  });

  function read(
    vendor: (typeof vendorNames)[number],
    operation: string,
    status: number,
    text: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const spec = loadSpec(vendor);
    const came = { status, headers: new Headers({ 'content-type': 'application/json', ...headers }), text };
    return readAnswer<unknown>(spec, spec.operation(operation), came);
  }
});

describe('a price', () => {
  const { operation } = loadSpec('linkup');

  test.each([
    ['invite', 0, 1],
    ['list_sent', 0, 0],
    ['list_sent', 1, 1],
    ['list_sent', 50, 1],
    ['list_sent', 51, 2],
    ['recommendations', 11, 2],
    ['get_credits', 0, 0],
  ])('of %s with %i results is %i', (id, returned, price) => {
    expect(priceOf(operation(id).facts, returned)).toBe(price);
  });

  test('is unknown where the spec has none', () => {
    expect(priceOf({}, 1)).toBeUndefined();
  });
});

/** Where the body's action says what is done, and not the method. */
function hasActions(path: string): boolean {
  return ['/v2/network', '/v2/messages', '/v2/profiles'].includes(path);
}

function failure(code: string): string {
  return JSON.stringify({
    success: false,
    error: { code, message: '' },
    metadata: { action: 'invite', credits_consumed: 0, timestamp: '' },
  });
}
