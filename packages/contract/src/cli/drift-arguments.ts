import { SettingsError } from '../spec/settings-error.ts';
import { oneOf, parse, text } from './arguments.ts';

export const driftReporters = ['text', 'json', 'github'] as const;

export type DriftReporter = (typeof driftReporters)[number];

export interface DriftArguments {
  readonly folder: string;
  readonly against: string | undefined;
  readonly fake: string | undefined;
  readonly reporter: DriftReporter;
  /** Where the report goes besides; undefined for nowhere. */
  readonly output: string | undefined;
}

const options = { against: text, fake: text, reporter: text, output: text } as const;

/** @throws {SettingsError} when the arguments do not make a comparison. */
export function readDriftArguments(args: readonly string[]): DriftArguments {
  const { values, positionals } = parse(args, options);
  const [folder = '', other] = positionals;
  if (folder === '') throw new SettingsError('drift needs the folder of a recording: drift <folder>.');
  if (other !== undefined)
    throw new SettingsError('drift takes one folder. An earlier recording is given by --against.');
  for (const name of ['against', 'fake', 'output'] as const) {
    if (values[name] === '') throw new SettingsError(`--${name} needs a value.`);
  }
  return {
    folder,
    against: values.against,
    fake: values.fake,
    reporter: oneOf(driftReporters, values.reporter ?? 'text', '--reporter'),
    output: values.output,
  };
}
