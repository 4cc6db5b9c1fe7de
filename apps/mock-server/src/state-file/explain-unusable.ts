import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from '../words/message-of.ts';
import { codeOf, isDamage } from './explain-not-kept.ts';

/** What is in a state file makes no sense. */
export class DamageError extends Error {}

/** @throws what is wrong with a file, as far as that shows from outside. */
export function assertUsable(file: string): void {
  const folder = path.dirname(file);
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}; make it, or name another file`);
  assertPermitted(folder, 'its folder');
  if (!existsSync(file)) return;
  const found = statSync(file);
  if (found.isDirectory()) throw new Error('it is a folder; name a file');
  if (!found.isFile()) throw new Error('it is not a file; name another one');
  assertPermitted(file, 'it');
  if (found.size === 0) throw new DamageError('it is empty');
}

function assertPermitted(place: string, name: string): void {
  try {
    accessSync(place, constants.R_OK | constants.W_OK);
  } catch {
    throw new Error(`${name} may not be read and written; change its permissions, or name another file`);
  }
}

/** Why a state file cannot be used, and what to do, for who has named it. */
export function explainUnusable(file: string, error: unknown): string {
  const message = messageOf(error).replaceAll(/\s+/g, ' ');
  if (message.includes('locked')) return `The state file ${file} is in use by another process. Name another one.`;
  if (message.includes('not a database')) {
    return `${file} is not a state file. Name another one. If it was one, it is damaged: move it away, or put an earlier copy in its place.`;
  }
  if (error instanceof DamageError || isDamage(codeOf(error))) {
    return `The state file ${file} is damaged: ${message.replace(/\.$/, '')}. It was left as it is. Move it away to start again, put an earlier copy in its place, or name another one.`;
  }
  return `The state file ${file} cannot be used: ${message}.`;
}
