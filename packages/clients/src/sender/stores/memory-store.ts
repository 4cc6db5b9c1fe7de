import type { SenderStore, StoredText } from '../store.ts';

/**
 * Remembers in this process alone, and forgets with it. Holds and gaps do not outlive the process then, and another process
 * does not see them: for tests, and for a program that runs all the time and may forget.
 */
export function memoryStore(): SenderStore {
  const texts = new Map<string, StoredText>();
  let writes = 0;
  return {
    read: async (key) => texts.get(key),
    async replace(key, text, version) {
      if (texts.get(key)?.version !== version) return false;
      writes += 1;
      texts.set(key, { text, version: String(writes) });
      return true;
    },
  };
}
