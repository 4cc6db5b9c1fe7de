import { createHmac } from 'node:crypto';
import { minuteMs } from '../durations.ts';
import type { Identity } from './news.ts';
import type { Registration } from './registrations.ts';

/** How many events a webhook remembers. */
const mostSeen = 500;

/** How long two copies of one delivery may be under way together, in milliseconds. */
const overlapMs = minuteMs;

/** The same for each copy of an event; tells nobody whom it is about. */
export function markOf(identity: Identity, { secret }: Registration): string {
  return createHmac('sha256', secret).update(JSON.stringify(identity)).digest('base64url').slice(0, 22);
}

/** A registration that also remembers these. */
export function withSeen(registration: Registration, marks: readonly string[]): Registration {
  return { ...registration, seen: [...marks, ...registration.seen].slice(0, mostSeen) };
}

/**
 * Knows what came a moment ago. n8n reads what a webhook remembers anew for each request, so that of two requests at once
 * neither finds what the other will write.
 */
export class RecentMarks {
  readonly #times = new Map<string, number>();

  /** Takes note of one, at a time in milliseconds since 1970; answers whether it was new. */
  add(mark: string, now: number): boolean {
    for (const [known, time] of this.#times) if (now - time > overlapMs) this.#times.delete(known);
    if (this.#times.has(mark)) return false;
    this.#times.set(mark, now);
    return true;
  }
}
