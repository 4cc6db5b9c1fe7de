import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError } from '../check/check-settings.ts';
import { recordedExchangeSchema } from '../recording/recording.ts';
import { loadSpec } from '../spec/spec.ts';
import type { RecordedFile } from './observe.ts';

/**
 * The exchanges of a recording, in the order in which they were recorded.
 *
 * @throws {SettingsError} when the folder cannot be read, or holds none, or something else.
 */
export function readRecording(folder: string): readonly RecordedFile[] {
  const files = namesIn(folder).filter((name) => name.endsWith('.json')).toSorted();
  if (files.length === 0) throw new SettingsError(`The folder ${folder} holds no recording. Make one with: proxy --record ${folder}.`);
  return files.map((file) => ({ file, recorded: readExchange(join(folder, file)) }));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    throw new SettingsError(`The folder ${folder} cannot be read (${String(code)}).`);
  }
}

function readExchange(path: string) {
  const { data } = recordedExchangeSchema.safeParse(parse(path));
  const isKnown = data !== undefined && loadSpec(data.vendor).operations.some(({ id }) => id === data.operation);
  if (!isKnown) throw new SettingsError(`${path} is no file of a recording, or one of another version of the specs. Take it out.`);
  return data;
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
