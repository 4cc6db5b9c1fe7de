import { readFileSync, statSync } from 'node:fs';
import { SettingsError } from './settings-error.ts';

const mostBytes = 5_000_000;

/** A file of a person. `what` names it in errors, which show no path: somebody else may read them. */
export function readTextFile(file: string, what: string): string {
  try {
    if (statSync(file).size > mostBytes) throw new SettingsError(`${what} has more than ${mostBytes} bytes.`);
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    throw new SettingsError(`${what} cannot be read: ${code === 'ENOENT' ? 'there is no such file' : String(code)}.`);
  }
}
