import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lock, tryLock } from '../src/install/file-lock.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'invitekit-lock-'));
const source = new URL('../src/install/file-lock.ts', import.meta.url).href;
afterAll(() => rmSync(folder, { recursive: true }));

/** Another process that holds the lock until it is killed. */
async function holder(file: string) {
  const code = `globalThis.held = (await import('${source}')).tryLock('${file}'); console.log('has it'); setInterval(() => {}, 1e6)`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('a lock that somebody has cannot be taken, and can afterwards', () => {
  const file = path.join(folder, 'one');
  {
    using first = tryLock(file);
    expect(first).toBeDefined();
    expect(tryLock(file)).toBeUndefined();
  }
  using second = tryLock(file);
  expect(second).toBeDefined();
});

test('who waits is told, and has the lock as soon as the process that had it is gone, in whatever way', async () => {
  const file = path.join(folder, 'two');
  const child = await holder(file);
  const waits: string[] = [];
  const waiting = lock(file, () => {
    waits.push('told');
    child.kill('SIGKILL');
  });
  using taken = await waiting;
  expect(taken).toBeDefined();
  expect(waits).toEqual(['told']);
});
