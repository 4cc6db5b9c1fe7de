import path from 'node:path';
import { NotKeptError } from '../sandbox/keeper.ts';

/** SQLite's own numbers, of which the lowest byte is the kind. */
const kinds = { busy: 5, locked: 6, readOnly: 8, io: 10, corrupt: 11, full: 13, notDatabase: 26 } as const;

/**
 * Why a state file cannot be written, for whoever has asked for what was to be kept in it. Anything else than an error of
 * SQLite stays as it is.
 */
export function explainNotKept(file: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined || !(error instanceof Error)) return error;
  // Whoever asks may not know, and need not, in which folder it is.
  return new NotKeptError(wordsFor(code & 0xff, `state file ${path.basename(file)}`, error.message), { cause: error });
}

/** The number that SQLite has for an error; undefined for any other error. */
export function codeOf(error: unknown): number | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'errcode') : undefined;
  return typeof code === 'number' ? code : undefined;
}

export function isDamage(code: number | undefined): boolean {
  return code !== undefined && [kinds.corrupt, kinds.notDatabase].some((kind) => kind === (code & 0xff));
}

function wordsFor(kind: number, file: string, message: string): string {
  switch (kind) {
    case kinds.full:
      return `Nothing has happened: the disk with the ${file} is full (${message}). Make room on it, then try again.`;
    case kinds.io:
      return `Nothing has happened: the ${file} cannot be written (${message}). Its disk may be full, or gone, or the file has reached a limit. Repair that, then try again.`;
    case kinds.corrupt:
    case kinds.notDatabase:
      return `Nothing has happened: the ${file} is damaged on its disk (${message}). Save the sandboxes as snapshots, stop the fake, move the file away, and start with another one.`;
    case kinds.busy:
    case kinds.locked:
      return `Nothing has happened: another process holds the ${file} (${message}). End that, then try again.`;
    case kinds.readOnly:
      return `Nothing has happened: the ${file} cannot be written (${message}). Make it and its disk writable, then try again.`;
    default:
      return `Nothing has happened: the ${file} cannot be written (${message}). Check its disk, then try again.`;
  }
}
