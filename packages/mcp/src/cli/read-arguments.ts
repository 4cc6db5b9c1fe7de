import { parseArgs } from 'node:util';
import type { PlaceOptions } from '../place/open-place.ts';
import { SettingsError } from '../settings/settings-error.ts';

/** What the command was asked to do. */
export type Command =
  | { readonly is: 'help' | 'version' | 'schema' }
  | { readonly is: 'confirm'; readonly config: string | undefined; readonly plan: string | undefined }
  | ({ readonly is: 'release'; readonly config: string | undefined } & PlaceOptions)
  | ({ readonly is: 'serve'; readonly config: string | undefined; readonly allowSend: boolean } & PlaceOptions);

const options = {
  config: { type: 'string' },
  fake: { type: 'string' },
  sandbox: { type: 'string' },
  live: { type: 'boolean' },
  'allow-send': { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** @throws {SettingsError} for what makes no command. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const { config, fake, sandbox, live = false, 'allow-send': allowSend = false } = values;
  if (values.help === true) return { is: 'help' };
  if (values.version === true) return { is: 'version' };
  const [word, plan, ...more] = positionals;
  const isServing = live || allowSend || fake !== undefined || sandbox !== undefined;
  if (word === 'schema' && positionals.length === 1) return { is: 'schema' };
  if (word === 'confirm' && more.length === 0) {
    if (isServing) throw new SettingsError('confirm takes a plan and --config, and nothing else.');
    return { is: 'confirm', config, plan };
  }
  const isRelease = word === 'release' && positionals.length === 1;
  if (word !== undefined && !isRelease) throw new SettingsError('The arguments are not understood. See --help.');
  if (live && fake !== undefined) throw new SettingsError('Give either --live or --fake.');
  if (sandbox !== undefined && fake === undefined) throw new SettingsError('--sandbox goes with --fake.');
  if (allowSend && !live)
    throw new SettingsError('--allow-send goes with --live. To a fake, confirmed plans are sent without it.');
  if (live && config === undefined)
    throw new SettingsError('--live needs --config: a file with the account, the policy and the lists.');
  const place = { live, fake, sandbox: sandbox ?? 'default' };
  return isRelease ? { is: 'release', config, ...place } : { is: 'serve', config, allowSend, ...place };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new SettingsError(error instanceof Error ? error.message : String(error));
  }
}
