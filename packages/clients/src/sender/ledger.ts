import { type AccountMemory, noMemory, pruned } from './memory.ts';
import { readMemory, writeMemory } from './memory-text.ts';
import type { SenderStore } from './store.ts';
import { SenderStoreError } from './store-error.ts';

/** What senders remember of one account, in the store that they share. */
export interface Ledger {
  read(): Promise<AccountMemory>;
  /**
   * Changes it in one step. `decide` is asked again when somebody else changed it meanwhile, and may leave it as it is.
   *
   * @returns what `decide` found.
   * @throws what the store throws; the change may have happened then.
   */
  change<Found>(decide: (memory: AccountMemory) => Change<Found>): Promise<Found>;
}

interface Change<Found> {
  readonly found: Found;
  /** Undefined leaves everything as it is. */
  readonly memory?: AccountMemory;
}

/** Each failed try means that another sender wrote, so this is never reached in earnest. */
const mostTries = 1000;

export function createLedger(store: SenderStore, key: string, now: () => number): Ledger {
  return {
    async read() {
      const stored = await store.read(key);
      return stored === undefined ? noMemory : readMemory(stored.text);
    },
    async change(decide) {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const stored = await store.read(key);
        const { found, memory } = decide(stored === undefined ? noMemory : readMemory(stored.text));
        if (memory === undefined) return found;
        if (await store.replace(key, writeMemory(pruned(memory, now())), stored?.version)) return found;
      }
      const message = `The store refused ${mostTries} writes in a row: its replace() does not seem to compare versions.`;
      throw new SenderStoreError(message, { isRetryable: false });
    },
  };
}
