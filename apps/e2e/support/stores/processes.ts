import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { conditions } from '../program.ts';
import type { Increments } from './numbered-text.ts';
import type { Place } from './open-store.ts';

const program = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Another process adds one so often, and ends. */
export async function addElsewhere(place: Place, key: string, { together, times }: Increments): Promise<void> {
  const child = startWriter(place, key, 'add', String(together), String(times));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The writer ended with ${code}`);
}

/** Another process writes, and is killed when it has said so many times that it has written. Answers what it said last. */
export async function writeUntilKilled(place: Place, key: string, times: number): Promise<number> {
  const child = startWriter(place, key, 'write');
  if (child.stdout === null) throw new Error('The writer has no output');
  let count = 0;
  let last = 0;
  for await (const line of createInterface(child.stdout)) {
    last = Number(line);
    count += 1;
    if (count === times) child.kill('SIGKILL');
  }
  return last;
}

function startWriter({ kind, address }: Place, key: string, ...task: readonly string[]): ChildProcess {
  const args = [...conditions, program, kind, address, key, ...task];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}
