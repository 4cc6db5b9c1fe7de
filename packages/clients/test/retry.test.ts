import { describe, expect, test } from 'vitest';
import { InvitationError } from '../src/core/invitation-error.ts';
import { createRetry, type RetrySettings } from '../src/core/retry.ts';

const vendor = 'unipile';
const failure = new InvitationError('vendor-failure', 'down', { vendor });

/** The pauses before each further attempt, until there is none. */
async function pausesAfter(error: InvitationError, settings: RetrySettings = {}): Promise<readonly number[]> {
  const pauses: number[] = [];
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
  const transport = Object.assign(async () => ({ status: 500, headers: {}, body: '' }), { sleep });
  const retry = createRetry(transport, settings);
  for (let attempt = 1; await retry.waitAfter(error, attempt, undefined); attempt += 1);
  return pauses;
}

describe('the pause before another attempt', () => {
  test('doubles, and chance takes away up to half of it', async () => {
    expect(await pausesAfter(failure, { attempts: 5, random: () => 1 })).toEqual([500, 1000, 2000, 4000]);
    expect(await pausesAfter(failure, { attempts: 3, random: () => 0 })).toEqual([250, 500]);
    expect(await pausesAfter(failure, { attempts: 4, firstDelayMs: 10, longestDelayMs: 25, random: () => 1 })).toEqual([
      10, 20, 25,
    ]);
  });

  test('is three attempts long when nothing is said', async () => {
    expect(await pausesAfter(failure)).toHaveLength(2);
    expect(await pausesAfter(failure, { attempts: 1 })).toEqual([]);
  });

  test('is at least what the vendor asks for', async () => {
    const limited = new InvitationError('rate-limited', 'slow down', { vendor, retryAfterMs: 7000 });
    expect(await pausesAfter(limited, { attempts: 3, random: () => 1 })).toEqual([7000, 7000]);
  });

  test('is not waited for when the vendor asks for more than the longest', async () => {
    const limited = new InvitationError('rate-limited', 'slow down', { vendor, retryAfterMs: 30_001 });
    expect(await pausesAfter(limited)).toEqual([]);
  });

  test.each(['invalid-request', 'quota-exceeded', 'account-restricted', 'already-invited'] as const)(
    'is none after %s, which waiting does not fix',
    async (code) => {
      expect(await pausesAfter(new InvitationError(code, 'no', { vendor }))).toEqual([]);
    },
  );

  test('is none over a transport that cannot wait', async () => {
    const retry = createRetry(async () => ({ status: 500, headers: {}, body: '' }));
    expect(await retry.waitAfter(failure, 1, undefined)).toBe(false);
  });
});
