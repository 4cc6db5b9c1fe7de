import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Looks again and again until there is something to see, and gives it. The time limit, two minutes unless told
 * otherwise, is only there so that nothing hangs for ever.
 */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | undefined>,
  timeoutMs = 120_000,
): Promise<Value> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await look();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Gave up after waiting ${timeoutMs / 1000} seconds for ${what}`);
    await sleep(100);
  }
}
