import { describe, expect, test } from 'vitest';
import { exchangePatiently } from '../src/run/exchange-patiently.ts';
import { Journal } from '../src/run/journal.ts';
import { loadSpec } from '../src/spec/spec.ts';

const operation = loadSpec('connectsafely').operation('listAccounts');

describe('where there were too many requests', () => {
  test('a read waits as long as it is told and tries again', async () => {
    expect(await run({ answers: [[429, '7'], [429], [200]], mayRepeat: true })).toEqual({
      status: 200,
      waits: [7, 20],
    });
  });

  test('the wait may be a date', async () => {
    const { status, waits } = await run({ answers: [[429, inSeconds(30)], [200]], mayRepeat: true });
    expect({ status, wait: Math.round((waits[0] ?? 0) / 10) }).toEqual({ status: 200, wait: 3 });
    await expect(run({ answers: [[429, inSeconds(3600)], [200]], mayRepeat: true })).rejects.toThrow('of waiting');
  });

  test('what takes something back is sent again', async () => {
    const answers = [[429, '1'], [200]] as const;
    expect(await run({ answers, mayRepeat: false, isTakingBack: true })).toEqual({ status: 200, waits: [1] });
  });

  test('a read gives up in the end', async () => {
    const answers = Array.from({ length: 9 }, () => [429, '1'] as const);
    expect(await run({ answers, mayRepeat: true })).toEqual({ status: 429, waits: [1, 1, 1] });
  });

  test('nothing waits for hours', async () => {
    const waiting = run({ answers: [[429, '3600'], [200]], mayRepeat: true });
    await expect(waiting).rejects.toThrow('listAccounts had too many requests, and wants 3600 s of waiting');
  });

  test('a write is not sent again', async () => {
    expect(await run({ answers: [[429, '1'], [200]], mayRepeat: false })).toEqual({ status: 429, waits: [] });
  });
});

function inSeconds(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toUTCString();
}

async function run({
  answers,
  mayRepeat,
  isTakingBack = false,
}: {
  readonly answers: readonly (readonly [status: number, retryAfter?: string])[];
  readonly mayRepeat: boolean;
  readonly isTakingBack?: boolean;
}) {
  const left = [...answers];
  const waits: number[] = [];
  const settings = {
    journal: new Journal(),
    signal: undefined,
    mayRepeat: () => mayRepeat,
    authenticate: () => ({}),
    watch: () => {},
    send: async () => {
      const [status = 500, retryAfter] = left.shift() ?? [];
      const headers = new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter });
      return { status, headers, text: '' };
    },
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds / 1000);
    },
  };
  const { status } = await exchangePatiently(settings, { operation, input: {}, key: undefined, isTakingBack });
  return { status, waits };
}
