import { extname } from 'node:path';
import { SettingsError } from '../spec/settings-error.ts';
import { reporters } from './reporters.ts';

/** The forms that a report of `check` can have. */
export const checkReporters = [...reporters, 'github', 'markdown'] as const;

export type CheckReporter = (typeof checkReporters)[number];

/** A file that a report is written to, beside the terminal. */
export interface Output {
  readonly file: string;
  readonly reporter: CheckReporter;
}

const byExtension: Readonly<Partial<Record<string, CheckReporter>>> = {
  '.xml': 'junit',
  '.json': 'json',
  '.txt': 'text',
  '.log': 'text',
  '.md': 'markdown',
};

/** @throws {SettingsError} for a file of which nothing says what to write into it. */
export function readOutput(text: string): Output {
  const named = checkReporters.find((each) => text.startsWith(`${each}:`));
  const file = named === undefined ? text : text.slice(named.length + 1);
  const reporter = named ?? byExtension[extname(file).toLowerCase()];
  if (file === '') throw new SettingsError('--output needs the name of a file.');
  if (reporter === undefined) {
    const known = Object.entries(byExtension).map(([extension, name]) => `${extension} (${name})`);
    throw new SettingsError(
      `--output ${text}: the reporter is not clear. Use one of ${known.join(', ')}, or name it: junit:${file}.`,
    );
  }
  return { file, reporter };
}
