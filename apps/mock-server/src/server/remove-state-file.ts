import { rmSync } from 'node:fs';

/** Removes a state file that nobody uses, with what SQLite puts beside it. */
export function removeStateFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}
