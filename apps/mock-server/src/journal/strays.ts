import { z } from 'zod';
import { redacted } from './redacted.ts';

/** A request that opened no sandbox. */
export const straySchema = z
  .strictObject({
    at: z.iso.datetime().describe('The real time.'),
    vendor: z.string(),
    method: z.string(),
    path: z.string().describe("Below the vendor's base URL, as it was sent; a long one is cut."),
    reason: z.enum(['no key', 'unknown key']),
    status: z.int().describe('What it was answered.'),
  })
  .meta({ id: 'Stray' });

export type Stray = z.infer<typeof straySchema>;

const mostStrays = 100;
const longestPath = 200;

/** The last requests that opened no sandbox, oldest first. */
export class Strays {
  readonly #strays: Stray[] = [];

  /** `key` is the one that opened nothing. */
  add({ key, path, ...stray }: Omit<Stray, 'reason'> & { readonly key: string | undefined }): void {
    const known = key === undefined ? path : path.replaceAll(key, redacted);
    const reason = key === undefined ? 'no key' : 'unknown key';
    this.#strays.push({ ...stray, path: known.slice(0, longestPath), reason });
    if (this.#strays.length > mostStrays) this.#strays.shift();
  }

  list(): readonly Stray[] {
    return [...this.#strays];
  }
}
