import { createHash } from 'node:crypto';

/** A success, and what it answered. */
interface Replay<Answer> {
  readonly fingerprint: string;
  readonly answer: Answer;
}

/** Older ones are forgotten, so that a long test does not fill the memory. */
const mostReplays = 1000;

/** The successes of one operation, by the fingerprint of what names a request. */
export class Replays<Answer> {
  readonly #replays = new Map<string, Replay<Answer>>();

  find(name: string): Replay<Answer> | undefined {
    return this.#replays.get(name);
  }

  keep(name: string, replay: Replay<Answer>): void {
    this.#replays.set(name, replay);
    if (this.#replays.size <= mostReplays) return;
    const [oldest] = this.#replays.keys();
    if (oldest !== undefined) this.#replays.delete(oldest);
  }
}

/** Tells a JSON value from others, whatever the order of its fields, without holding it. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value, sortFields) ?? '')
    .digest('hex');
}

function sortFields(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
