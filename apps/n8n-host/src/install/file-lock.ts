import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** Held until it is disposed of, or its process ends in whatever way. */
export interface FileLock {
  [Symbol.dispose](): void;
}

/** Takes the lock of that name if nobody has it. SQLite knows how to lock a file on every system. */
export function tryLock(file: string): FileLock | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
    return { [Symbol.dispose]: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && /database is locked/.test(error.message)) return undefined;
    throw error;
  }
}

/** Waits for the lock; says so once if it has to. */
export async function lock(file: string, onWait: () => void): Promise<FileLock> {
  for (let attempt = 1; ; attempt++) {
    const taken = tryLock(file);
    if (taken !== undefined) return taken;
    if (attempt === 1) onWait();
    await sleep(500);
  }
}
