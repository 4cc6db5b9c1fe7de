import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';

const shortening = 20;

/** How long nodes asked n8n to pause, in milliseconds. */
export const pauses: number[] = [];

/** n8n's pauses, which nodes also make between attempts, last a small part of what is asked: nobody waits for tests. */
export function shortenPauses(): void {
  const requireAsN8n = createRequire(createRequire(import.meta.url).resolve('n8n-workflow'));
  const pausing: { sleep: (milliseconds: number) => Promise<void> } = requireAsN8n('@n8n/utils/sleep');
  pausing.sleep = async (milliseconds) => {
    pauses.push(milliseconds);
    await setTimeout(milliseconds / shortening);
  };
}
