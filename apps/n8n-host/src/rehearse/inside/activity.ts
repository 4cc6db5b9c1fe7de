import { setImmediate as nextRound, setTimeout as pause } from 'node:timers/promises';

/** What is under way in this process and takes real time: requests, reads, writes. */
export class Activity {
  #count = 0;

  /** What it gives ends it; more than once does no harm. */
  begin(): () => void {
    let isOver = false;
    this.#count += 1;
    return () => {
      if (!isOver) this.#count -= 1;
      isOver = true;
    };
  }

  get isNone(): boolean {
    return this.#count === 0 && !process.getActiveResourcesInfo().some((name) => /Req|Connect/.test(name));
  }
}

/** How often Node's event loop goes round until what was begun without a request has shown itself. */
const rounds = 8;

/** Waits until it is quiet, and stays so. */
export async function untilQuiet(isQuiet: () => boolean): Promise<void> {
  for (let quiet = 0; quiet < rounds; ) {
    if (isQuiet()) {
      quiet += 1;
      await nextRound();
    } else {
      quiet = 0;
      await pause(1);
    }
  }
}
