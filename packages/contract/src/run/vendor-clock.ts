import { day, minute } from '../times/interval.ts';
import { readHttpDate } from './http-date.ts';

/**
 * What time it is for the vendor, by the `Date` of its answers. A proxy may put its own there: beside the real time, that of
 * a fake is not known then, unless the fake's journal tells.
 */
export class VendorClock {
  readonly #isKeyOfFake: boolean;
  #offset: number | undefined;
  #latest: number | undefined;

  constructor({ isKeyOfFake }: { readonly isKeyOfFake: boolean }) {
    this.#isKeyOfFake = isKeyOfFake;
  }

  /** Takes note of an answer. */
  see(headers: Headers): void {
    this.#latest = readHttpDate(headers.get('date') ?? '', new Date())?.time ?? Date.now();
  }

  /** Takes note of when the latest answer was made, by the journal of a fake. */
  tell(time: number): void {
    if (Number.isNaN(time)) return;
    const offset = time - (this.#latest ?? Date.now());
    this.#offset = Math.abs(offset) > minute ? offset : 0;
  }

  /** In milliseconds since 1970. */
  get now(): number {
    return (this.#latest ?? Date.now()) + (this.#offset ?? 0);
  }

  /** How much later the vendor's time may be, in milliseconds. */
  get tolerance(): number {
    const isRealTime = Math.abs((this.#latest ?? Date.now()) - Date.now()) < 2 * minute;
    const mayBeProxy = this.#isKeyOfFake && this.#offset === undefined && isRealTime;
    // Clocks differ, and an answer is made before it is sent.
    return mayBeProxy ? 2 * 365 * day : 5 * minute;
  }
}
