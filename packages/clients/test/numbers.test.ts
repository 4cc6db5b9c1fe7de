import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRetry } from '../src/core/retry.ts';
import { createCreditBudget, createFetchTransport, InvitationError, type RetrySettings } from '../src/index.ts';
import { createAny, unused } from './support.ts';

const longestTimer = 2 ** 31 - 1;

/** What no setting of a number may be, as JavaScript lets somebody write it. */
const noNumbers = [
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  -1,
  -0.5,
  1.5,
  2 ** 53,
  null,
  '',
  '5',
  'many',
  true,
  [],
  [5],
  {},
];

const settings = {
  'timeoutMs of a transport': { least: 1, most: longestTimer, make: timeoutOf },
  'retry.attempts': { least: 1, most: Number.MAX_SAFE_INTEGER, make: retryOf('attempts') },
  'retry.firstDelayMs': { least: 0, most: longestTimer, make: retryOf('firstDelayMs') },
  'retry.longestDelayMs': { least: 0, most: longestTimer, make: retryOf('longestDelayMs') },
  'the limit of a budget': { least: 0, most: Number.MAX_SAFE_INTEGER, make: budgetOf },
} as const;

describe.each(Object.entries(settings))('%s', (name, { least, most, make }) => {
  const isTimer = most === longestTimer;

  test.each([
    ...noNumbers,
    least - 1,
    ...(isTimer ? [2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY] : []),
    ...(name === 'retry.attempts' ? [Number.POSITIVE_INFINITY] : []),
  ])('must not be %o', (value) => {
    expect(() => make(value)).toThrow(/must be a whole number from \d/);
    expect(() => make(value)).toThrow(typeof value === 'number' ? RangeError : TypeError);
  });

  test.each([least, least + 1, 1000, most, undefined])('may be %s', (value) => {
    expect(() => make(value)).not.toThrow();
  });

  test('says what is allowed, and what came', () => {
    const allowed = isTimer ? `${least} to ${most}` : `${least} up`;
    expect(() => make('five')).toThrow(`must be a whole number from ${allowed}, not "five".`);
    expect(() => make(Number.NaN)).toThrow(`must be a whole number from ${allowed}, not NaN.`);
  });
});

test('a budget may be without a limit, also in so many words', () => {
  expect(createCreditBudget(Number.POSITIVE_INFINITY).left).toBe(Number.POSITIVE_INFINITY);
});

test.each([5, 'fast', null, true, () => 5])('retry must not be %o', (retry) => {
  for (const create of Object.values(createAny)) expect(() => create({ retry })).toThrow(/retry must be an object/);
});

test.each([5, 'now', null, {}])('retry.random must not be %o', (random) => {
  for (const create of Object.values(createAny)) {
    expect(() => create({ retry: { random } })).toThrow(/retry.random must be a function/);
  }
});

test('no pause is ever longer than the longest, whatever the settings, the chance and the vendor say', async () => {
  const random = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, -1, 2, Number.POSITIVE_INFINITY));
  const delay = fc.integer({ min: 0, max: longestTimer });
  const asked = fc.option(fc.oneof(fc.double(), fc.maxSafeNat()), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(random, delay, delay, asked, fc.integer({ min: 1, max: 5000 }), async (...given) => {
      const [chance, firstDelayMs, longestDelayMs, retryAfterMs, attempt] = given;
      const pauses: number[] = [];
      const transport = Object.assign(unused.bind(undefined), {
        sleep: async (pause: number) => void pauses.push(pause),
      });
      const retry = createRetry(transport, { attempts: 9999, firstDelayMs, longestDelayMs, random: () => chance });
      const error = new InvitationError('rate-limited', 'Slow down', { vendor: 'unipile', retryAfterMs });
      await retry.waitAfter(error, attempt, undefined);
      for (const pause of pauses) expect(pause >= 0 && pause <= longestDelayMs, `${pause}`).toBe(true);
    }),
  );
});

test.each([2 ** 31, Number.POSITIVE_INFINITY, Number.NaN, -1])(
  'a transport does not sleep %s milliseconds, which a timer would take for none',
  async (milliseconds) => {
    const { sleep } = createFetchTransport({ 'x-api-key': 'mock-unipile-key' });
    await expect(sleep?.(milliseconds)).rejects.toThrow(RangeError);
  },
);

describe('a budget', () => {
  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('is not taken away by an answer that costs %s', (credits) => {
    const budget = createCreditBudget(3);
    budget.reserve(2, 'linkup').settle(credits);
    expect(budget).toMatchObject({ spent: 2, left: 1 });
  });

  test.each([Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY])('sets no %s credits aside', (price) => {
    expect(() => createCreditBudget().reserve(price, 'linkup')).toThrow(RangeError);
  });
});

describe.each(Object.entries(createAny))('%s', (_, create) => {
  test.each([...noNumbers.filter((value) => value !== null), 0, Number.POSITIVE_INFINITY, null])(
    'refuses the limit %o of a list before it sends anything',
    async (limit) => {
      const client = create({});
      const lists = ['listSent', 'listReceived', 'listConnections', 'listAccounts'] as const;
      for (const list of lists.filter((name) => client.capabilities[name])) {
        await expect(Reflect.apply(client[list], client, [{ limit }])).rejects.toMatchObject({
          code: 'invalid-request',
        });
      }
    },
  );
});

function timeoutOf(timeoutMs: unknown): unknown {
  return Reflect.apply(createFetchTransport, undefined, [{ 'x-api-key': 'mock-unipile-key' }, { timeoutMs }]);
}

function retryOf(name: keyof RetrySettings) {
  return (value: unknown) => {
    for (const create of Object.values(createAny)) create({ retry: { [name]: value } });
  };
}

function budgetOf(limit: unknown): unknown {
  return Reflect.apply(createCreditBudget, undefined, [limit]);
}
