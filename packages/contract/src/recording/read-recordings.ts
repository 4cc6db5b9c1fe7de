import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf } from '../http/code-of.ts';
import { SettingsError } from '../spec/settings-error.ts';
import { type RecordedExchange, recordedExchangeSchema } from './recording.ts';

/** A recorded exchange with the name of its file. */
export interface RecordedFile {
  readonly file: string;
  readonly exchange: RecordedExchange;
}

/**
 * Reads the recordings in a folder, in the order in which they were made.
 *
 * @throws {SettingsError} when it has none, or one that cannot be read.
 */
export function readRecordings(folder: string): readonly RecordedFile[] {
  const files = namesIn(folder).filter((name) => name.endsWith('.json'));
  if (files.length === 0) {
    throw new SettingsError(`The folder ${folder} holds no recordings. proxy --record ${folder} makes some.`);
  }
  return files.toSorted().map((file) => ({ file, exchange: readOne(join(folder, file)) }));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new SettingsError(`The folder ${folder} cannot be read (${codeOf(error)}).`);
  }
}

function readOne(path: string): RecordedExchange {
  const { data, error } = recordedExchangeSchema.safeParse(parse(path));
  if (data !== undefined) return data;
  throw new SettingsError(`${path} is not a recording of this version: ${z.prettifyError(error)}`);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new SettingsError(`${path} is not valid JSON, so it is not a recording.`);
    throw new SettingsError(`${path} cannot be read (${codeOf(error)}).`);
  }
}
