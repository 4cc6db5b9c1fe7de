import { setTimeout as sleep } from 'node:timers/promises';

/** How long somebody waits for what is being sent: not for ever, because a receiver may be who waits. */
const patienceMs = 10_000;

/** Resolves when nothing is under way any more, or after ten seconds. `underWay` gives what is at the time. */
export async function settle(underWay: () => readonly Promise<void>[]): Promise<void> {
  const waited = new AbortController();
  const patience = sleep(patienceMs, undefined, { ref: false, signal: waited.signal }).catch(() => {});
  const attempts = async () => {
    while (underWay().length > 0 && !waited.signal.aborted) await Promise.all(underWay());
  };
  await Promise.race([attempts(), patience]);
  waited.abort();
}
