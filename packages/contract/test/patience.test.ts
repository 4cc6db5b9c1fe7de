import { describe, expect, test } from 'vitest';
import { exchangePatiently } from '../src/run/exchange-patiently.ts';
import { Journal } from '../src/run/journal.ts';
import { loadSpec } from '../src/spec/spec.ts';

const operation = loadSpec('connectsafely').operation('listAccounts');

describe('where there were too many requests', () => {
  test('a read waits as long as it is told and tries again', async () => {
    expect(await run({ answers: [[429, '7'], [429], [200]], isRead: true })).toEqual({ status: 200, waits: [7, 20] });
  });

  test('a read gives up in the end', async () => {
    const answers = Array.from({ length: 9 }, () => [429, '1'] as const);
    expect(await run({ answers, isRead: true })).toEqual({ status: 429, waits: [1, 1, 1] });
  });

  test('nothing waits for hours', async () => {
    expect(await run({ answers: [[429, '3600'], [200]], isRead: true })).toEqual({ status: 429, waits: [] });
  });

  test('a write is not sent again', async () => {
    expect(await run({ answers: [[429, '1'], [200]], isRead: false })).toEqual({ status: 429, waits: [] });
  });
});

async function run({
  answers,
  isRead,
}: {
  readonly answers: readonly (readonly [status: number, retryAfter?: string])[];
  readonly isRead: boolean;
}) {
  const left = [...answers];
  const waits: number[] = [];
  const settings = {
    journal: new Journal(),
    isRead: () => isRead,
    authenticate: () => ({}),
    send: async () => {
      const [status = 500, retryAfter] = left.shift() ?? [];
      const headers = new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter });
      return { status, headers, text: '' };
    },
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds / 1000);
    },
  };
  const { status } = await exchangePatiently(settings, { operation, input: {}, key: undefined });
  return { status, waits };
}
