import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SettingsError } from '../settings/settings-error.ts';

/** Makes the folders of the state, for their owner only. */
export function openState(folder: string): void {
  try {
    for (const each of [folder, path.join(folder, 'plans')]) {
      mkdirSync(each, { recursive: true, mode: 0o700 });
      chmodSync(each, 0o700);
    }
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    throw new SettingsError(`The folder of state cannot be used: ${String(code)}.`);
  }
}

/** What keys confirmations, and the hashes of the sender. It is made once; of two who make it, the first wins. */
export function readSecret(folder: string): Buffer {
  const file = path.join(folder, 'secret');
  const found = readIfThere(file);
  if (found !== undefined) return Buffer.from(found, 'hex');
  const own = temporary(file);
  writeFileSync(own, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(own, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(own);
  }
  return readSecret(folder);
}

export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Writes the whole or nothing, for the owner only. */
export function writeWhole(file: string, content: string): void {
  const own = temporary(file);
  writeFileSync(own, content, { mode: 0o600, flag: 'wx' });
  renameSync(own, file);
}

function temporary(file: string): string {
  return `${file}.${randomUUID()}.tmp`;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === code;
}
