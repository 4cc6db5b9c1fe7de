/** No timer can be set further ahead; what is due later is looked at again then. */
const longestMs = 2 ** 31 - 1;

/** Rings once. Does not keep the process alive. */
export class Alarm {
  #timer: NodeJS.Timeout | undefined;

  /** Replaces what was set before. */
  set(waitMs: number, ring: () => void): void {
    this.clear();
    this.#timer = setTimeout(ring, Math.min(Math.max(0, waitMs), longestMs)).unref();
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}
