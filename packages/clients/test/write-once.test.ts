import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvitationError } from '../src/core/invitation-error.ts';
import { createRetry } from '../src/core/retry.ts';
import { writeOnce } from '../src/core/write-once.ts';

const vendor = 'unipile';

/** What a request does to the world, and what becomes of its answer. */
const fate = fc.constantFrom('answered', 'happened-but-lost', 'lost', 'refused');

const lookup = fc.constantFrom('truth', 'truth', 'fails');

const transport = Object.assign(async () => ({ status: 500, headers: {}, body: '' }), { sleep: async () => {} });

test('whatever becomes of the answers, something happens at most once, and nobody is told a lie', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fate, { maxLength: 5 }), fc.array(lookup), fc.integer({ min: 1, max: 5 }), run),
    { numRuns: 1000 },
  );
});

async function run(fates: readonly string[], lookups: readonly string[], attempts: number): Promise<void> {
  let happened = 0;
  let tries = 0;
  let looks = 0;
  const outcome = await writeOnce({
    retry: createRetry(transport, { attempts }),
    act: async () => {
      const next = fates[tries] ?? 'answered';
      tries += 1;
      // The vendor turns a repetition down that came too late.
      if (happened > 0 || next === 'refused') throw new InvitationError('already-invited', 'refused', { vendor });
      if (next !== 'lost') happened += 1;
      if (next !== 'answered') throw new InvitationError('unreachable', 'lost', { vendor, isUncertain: true });
      return 'by answer';
    },
    findOut: async () => {
      const next = lookups[looks];
      looks += 1;
      if (next === 'fails') throw new InvitationError('vendor-failure', 'no lookup', { vendor });
      return happened > 0 ? 'by lookup' : undefined;
    },
  }).catch((error: unknown) => error);

  expect(happened).toBeLessThanOrEqual(1);
  expect(tries).toBeLessThanOrEqual(attempts);
  if (typeof outcome === 'string') {
    expect(happened).toBe(1);
  } else if (!InvitationError.isInstance(outcome) || !outcome.isUncertain) {
    expect(outcome).toMatchObject({ code: 'already-invited' });
    expect(happened).toBe(0);
  }
}

test('an answer that was not lost is not looked up', async () => {
  let looks = 0;
  const findOut = async () => {
    looks += 1;
    return undefined;
  };
  const retry = createRetry(transport);
  expect(await writeOnce({ act: async () => 'done', findOut, retry })).toBe('done');
  const refusal = new InvitationError('already-connected', 'refused', { vendor });
  await expect(writeOnce({ act: () => Promise.reject(refusal), findOut, retry })).rejects.toBe(refusal);
  expect(looks).toBe(0);
});

test('the last lost answer is looked up too, even when nothing may be repeated', async () => {
  const lost = new InvitationError('timeout', 'lost', { vendor, isUncertain: true });
  const act = () => Promise.reject(lost);
  const retry = createRetry(transport, { attempts: 1 });
  expect(await writeOnce({ act, findOut: async () => 'found', retry })).toBe('found');
  await expect(writeOnce({ act, findOut: async () => undefined, retry })).rejects.toBe(lost);
});

test('an abort while it waits ends it', async () => {
  const controller = new AbortController();
  const reason = new Error('Enough');
  const sleep = async () => controller.abort(reason);
  const lost = new InvitationError('timeout', 'lost', { vendor, isUncertain: true });
  const retry = createRetry(Object.assign(async () => ({ status: 500, headers: {}, body: '' }), { sleep }));
  const write = { act: () => Promise.reject(lost), findOut: async () => undefined, retry, signal: controller.signal };
  await expect(writeOnce(write)).rejects.toBe(reason);
});
