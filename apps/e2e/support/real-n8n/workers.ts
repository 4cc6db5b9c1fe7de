import { readFile } from 'node:fs/promises';
import { inject } from 'vitest';

/** Of each worker the executions that it has run or runs, by their ids. */
export async function executionsByWorker(): Promise<readonly (readonly string[])[]> {
  const logs = await Promise.all(inject('workerLogFiles').map(async (file) => await readFile(file, 'utf8')));
  return logs.map((log) => [...log.matchAll(/Worker started execution (\d+) /g)].map(([, id = '']) => id));
}
