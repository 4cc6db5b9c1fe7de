import { vendors } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { createCreditBudget, createFetchTransport, isFakeKey } from '../src/index.ts';
import { authOf, createAny, unused } from './support.ts';

const noKeys = [
  undefined,
  null,
  '',
  ' ',
  '\t\n',
  ' secret-1',
  'secret-1 ',
  'secret-1\n',
  'secret-1\r\n',
  'secret 1',
  'secret\t1',
  'two\nlines',
  'secret\u00a01',
  'secret-1\u200b',
  '\ufeffsecret-1',
  'typographic ’ quote',
  'schlüssel-1',
  'secret\u0000',
  'secret\u007f',
  'secret\ud800',
  'undefined',
  'null',
  'NaN',
  '[object Object]',
  'Bearer secret-1',
  5,
  true,
  {},
  ['secret-1'],
  () => 'secret-1',
];

describe.each(Object.entries(authOf))('the key of %s', (vendor, auth) => {
  test.each(noKeys)('must not be %o, and the error does not repeat it', (key) => {
    const attempt = () => Reflect.apply(auth, undefined, [key]);
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(new RegExp(`^The API key for ${vendor} (is|has) `));
    expect(attempt).not.toThrow(/secret|quote|lines|schl/);
  });

  test.each(['k', 'mock-unipile-key', 'sk_live_1+/=', 'a.b-c_d~e', 'x'.repeat(4000), '"quoted"', 'a:b@c'])(
    'may be "%s"',
    (key) => {
      expect(() => createFetchTransport(auth(key))).not.toThrow();
    },
  );
});

describe('the headers of a transport', () => {
  test.each([
    undefined,
    null,
    'mock-unipile-key',
    ['x-api-key', 'k'],
    new Map([['x-api-key', 'k']]),
    new Headers({ 'x-api-key': 'k' }),
    { 'x-api-key': undefined },
    { 'x-api-key': 5 },
    { 'x-api-key': '' },
    { 'x-api-key': 'k\r\nhost: evil' },
    { 'x api key': 'k' },
    { '': 'k' },
    { authorization: 'Bearer ' },
    { authorization: 'Bearer undefined' },
  ])('must not be %o', (headers) => {
    expect(() => Reflect.apply(createFetchTransport, undefined, [headers])).toThrow(TypeError);
  });

  test.each([{}, { 'x-api-key': 'k' }, { authorization: 'Basic a2V5', 'x-trace': 'a b' }])('may be %o', (headers) => {
    expect(() => createFetchTransport(headers)).not.toThrow();
  });
});

test.each([
  ['mock-linkup-key', true],
  ['mock-connectsafely-12', true],
  ['mock-unipile-my-sandbox', true],
  ['mock-postpress-a_b.c', true],
  ['mock-unipile-', false],
  ['mock-parakeet-key', true],
  ['mock-key', false],
  ['mock-1-key', false],
  ['Mock-unipile-key', false],
  ['sk-mock-unipile-key', false],
  ['mock-unipile-key secret', false],
  ['', false],
])('"%s" is a key that a fake has issued: %s', (key, isIssued) => {
  expect(isFakeKey(key)).toBe(isIssued);
});

test.each([
  [{ 'x-api-key': 'mock-unipile-key' }, true],
  [{ authorization: 'Bearer mock-connectsafely-7' }, true],
  [{ 'x-api-key': 'mock-unipile-key', authorization: 'Bearer secret' }, false],
  [{ 'x-api-key': 'secret' }, false],
  [{}, false],
])('a transport with the headers %o knows whether its key is a fake’s: %s', (headers, hasFakeKey) => {
  expect(createFetchTransport(Object.assign({}, headers)).hasFakeKey).toBe(hasFakeKey);
});

const noAccounts = [
  null,
  '',
  ' ',
  '\n',
  ' acc_1',
  'acc_1 ',
  'acc 1',
  'acc_1\n',
  'acc\u00a01',
  'acc_1\u200b',
  'acc\u0000',
  '\ud800',
  '.',
  '..',
  '../acc_2',
  'acc_1/users',
  'acc_1?x=1',
  'acc_1#x',
  'acc\\1',
  'undefined',
  'null',
  'Null',
  'NaN',
  'true',
  '[object Object]',
  5,
  true,
  {},
  ['acc_1'],
];

describe.each(Object.entries(createAny))('%s', (vendor, create) => {
  test.each(noAccounts)('is not made for the account %o', (accountId) => {
    expect(() => create({ accountId })).toThrowError(
      expect.objectContaining({ code: 'invalid-request', message: expect.stringContaining('accountId must be') }),
    );
  });

  test('without an account works for the default one where the vendor has one, and is not made elsewhere', () => {
    const attempt = () => create({ accountId: undefined });
    if (vendor === 'connectsafely') expect(attempt).not.toThrow();
    else expect(attempt).toThrow(/accountId must be .* not undefined/);
  });

  test.each(['acc_1', '696ce9e780e0483585e4e553', 'acc_linkedin_01HXYZ', '42', 'a-b.c:d@e', 'ünïque', 'nullable'])(
    'is made for the account %s, whatever its form',
    (accountId) => {
      expect(() => create({ accountId })).not.toThrow();
    },
  );

  test.each([null, {}, 'https://api.example.com', 5, Promise.resolve(unused)])(
    'is not made with the transport %o',
    (transport) => {
      expect(() => create({ transport })).toThrow(/transport must be a function/);
    },
  );

  test('is made with either a key or a transport', () => {
    const apiKey = `mock-${vendor}-key`;
    const refusals = [
      [{}, 'Give an apiKey, or a transport that adds the key.'],
      [{ apiKey, transport: unused }, 'Give either apiKey or transport, not both.'],
      [{ apiKey, serviceTransport: unused }, 'Give serviceApiKey beside apiKey, not serviceTransport.'],
      [{ transport: unused, timeoutMs: 5 }, 'timeoutMs goes with apiKey. A transport of your own does that itself.'],
      [{ transport: unused, fetch }, 'fetch goes with apiKey. A transport of your own does that itself.'],
      [{ transport: unused, deadlineMs: 5 }, 'deadlineMs needs a transport that can wait. Give it a sleep.'],
    ] as const;
    for (const [access, message] of refusals) {
      expect(() => create({ transport: undefined, ...access })).toThrowError(
        expect.objectContaining({ code: 'invalid-request', message }),
      );
    }
    expect(() => create({ transport: undefined, apiKey })).not.toThrow();
  });

  test.each(noKeys.filter((key) => key !== undefined))(
    'is not made with the key %o, and does not repeat it',
    (apiKey) => {
      const attempt = () => create({ transport: undefined, apiKey });
      expect(attempt).toThrow(new RegExp(`^The API key for ${vendor} (is|has) `));
      expect(attempt).not.toThrow(/secret|quote|lines|schl/);
    },
  );

  test.each(['x-api-key', 'X-Api-Key', 'authorization', 'AUTHORIZATION'])('takes no %s in place of its key', (name) => {
    const isKey = Object.entries(vendors).some(
      ([known, { keyHeaders }]) => known === vendor && keyHeaders.some(({ header }) => header === name.toLowerCase()),
    );
    const attempt = () => create({ headers: { [name]: 'secret-1' } });
    if (isKey) expect(attempt).toThrow(`The header ${name} carries the key. Give the key as apiKey.`);
    else expect(attempt).not.toThrow();
  });

  test.each([
    null,
    'x',
    5,
    ['x-a', 'b'],
    new Map([['x-a', 'b']]),
    new Headers({ 'x-a': 'b' }),
    { 'x a': 'b' },
    { 'x-a': 5 },
  ])('is not made with the headers %o', (headers) => {
    expect(() => create({ headers })).toThrowError(expect.objectContaining({ code: 'invalid-request' }));
  });

  test.each(['deadlineMs', 'timeoutMs'])('is not made with a %s that is no time', (name) => {
    for (const value of [0, -1, 1.5, Number.NaN, 2 ** 31, '5', null]) {
      const settings = { transport: undefined, apiKey: 'mock-unipile-key', [name]: value };
      expect(() => create(settings)).toThrow(`${name} must be a whole number from 1 to 2147483647, not `);
    }
  });

  test.each([
    ['beforeRequest', {}],
    ['afterAnswer', 'console.log'],
    ['now', 5],
    ['now', new Date(0)],
    ['explainRefusals', 'false'],
    ['explainRefusals', 0],
    ['allowPlainHttp', 'true'],
    ['allowPlainHttp', 1],
    ['transport', Object.assign(async () => ({ status: 200, headers: {}, body: '' }), { sleep: 5 })],
    ['baseUrl', null],
    ['baseUrl', 5],
    ['baseUrl', new URL('https://api.example.com')],
  ])('is not made with %s %o', (name, value) => {
    expect(() => create({ [name]: value })).toThrowError(expect.objectContaining({ code: 'invalid-request' }));
  });

  test('takes a budget only where something costs credits', () => {
    const attempt = () => create({ budget: createCreditBudget(5) });
    if (vendor === 'linkup') expect(attempt).not.toThrow();
    else expect(attempt).toThrow(/takes no credits/);
    expect(() => create({ budget: 5 })).toThrowError(expect.objectContaining({ code: 'invalid-request' }));
    expect(() => create({ budget: undefined })).not.toThrow();
  });
});
