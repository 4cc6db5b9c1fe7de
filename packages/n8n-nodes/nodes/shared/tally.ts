import { minuteMs } from './durations.ts';
import type { Explanation } from './explanation.ts';

/** Counts what became of the items of a run. */
export class Tally {
  #items = 0;
  #done = 0;
  #needsSomebody = false;
  #soonest: string | undefined;
  readonly #reasons = new Map<string, number>();

  /** Undefined for what was done. */
  add(notDone: Explanation | undefined): void {
    this.#items += 1;
    if (notDone === undefined) {
      this.#done += 1;
      return;
    }
    const { reason, next, tryAgainAt } = notDone;
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
    this.#needsSomebody ||= next === 'look';
    if (tryAgainAt !== undefined && tryAgainAt < (this.#soonest ?? '~')) this.#soonest = tryAgainAt;
  }

  /** For instance `Sent 0 of 12: 7 not due yet, 5 already connected. Try again from 2026-06-01 09:31 UTC on.` */
  summary(done: string): { readonly message: string; readonly type: 'info' | 'warning' } {
    const reasons = [...this.#reasons].map(([reason, count]) => `${count} ${reason.replaceAll('-', ' ')}`);
    const why = reasons.length === 0 ? '' : `: ${reasons.join(', ')}`;
    const again = this.#soonest === undefined ? '' : ` Try again from ${toMinute(this.#soonest)} on.`;
    return {
      message: `${done} ${this.#done} of ${this.#items}${why}.${again}`,
      type: this.#needsSomebody ? 'warning' : 'info',
    };
  }
}

/** Rounded up, for instance `2026-06-01 09:31 UTC`. */
function toMinute(time: string): string {
  const minutes = Math.ceil(Date.parse(time) / minuteMs);
  return `${new Date(minutes * minuteMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
