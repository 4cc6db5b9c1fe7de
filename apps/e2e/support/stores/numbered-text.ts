import type { SenderStore } from '@invitekit/clients/sender';

/** A text that is whole only if each of its many letters is there. */
export function numberedText(number: number): string {
  return `${number} `.repeat(50_000);
}

export function numberIn(text = '0'): number {
  return Number.parseInt(text, 10);
}

export interface Increments {
  /** So many at the same time, and each so many times. */
  readonly together: number;
  readonly times: number;
}

/** Adds one to the number at a key, many times, however often somebody else is faster. */
export async function incrementTogether(
  store: SenderStore,
  key: string,
  { together, times }: Increments,
): Promise<void> {
  await Promise.all(Array.from({ length: together }, incrementOften));

  async function incrementOften(): Promise<void> {
    for (let count = 0; count < times; count += 1) while (!(await increment())) {}
  }

  async function increment(): Promise<boolean> {
    const stored = await store.read(key);
    return await store.replace(key, String(Number(stored?.text ?? 0) + 1), stored?.version);
  }
}
