import { parseArgs } from 'node:util';
import { type CheckSettings, SettingsError } from './check.ts';
import { type VendorName, vendorNames } from './vendor-name.ts';

export const reporters = ['text', 'junit', 'json'] as const;

export type Reporter = (typeof reporters)[number];

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'check'; readonly settings: CheckSettings; readonly reporter: Reporter; readonly strict: boolean };

export const usage = `Usage: invitekit-contract check --vendor <vendor> --base-url <url> [options]

Checks that a base URL, of a fake or of the vendor, behaves as the vendor's spec says. Only reads, unless told otherwise.

  --vendor <vendor>       ${vendorNames.join(', ')}
  --base-url <url>        where the vendor's paths begin; https, unless it is on this machine
  --key <key>             the API key; better in the environment, as INVITEKIT_KEY
  --account <id>          the LinkedIn account to act for (default: the first usable one)
  --member <reference>    the public identifier or profile address of somebody to look up, and to invite with writes
  --allow-writes          invites that member and withdraws it, creates and deletes a webhook; on this machine also
                          what cannot be undone: accepts, refuses, logs in, removes
  --most <number>         how many items of each list are read (default: 200)
  --timeout <seconds>     how long an answer may take (default: 60)
  --strict                ends with 1, too, when something that is allowed could not be checked
  --reporter <reporter>   ${reporters.join(', ')} (default: text)
  --help

Ends with 0 when everything is as it should be, 1 when something is not, and 2 when it could not start.
`;

/** @throws {SettingsError} when the arguments do not make a command. */
export function readCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const { values, positionals } = parse(args);
  if (values.help === true) return { name: 'help' };
  const [name, ...rest] = positionals;
  if (name !== 'check' || rest.length > 0) throw new SettingsError('The command is: check.');
  return {
    name,
    reporter: oneOf(reporters, values.reporter ?? 'text', '--reporter'),
    strict: values.strict === true,
    settings: {
      vendor: oneOf<VendorName>(vendorNames, required(values.vendor, '--vendor'), '--vendor'),
      baseUrl: required(values['base-url'], '--base-url'),
      key: required(values.key ?? environment['INVITEKIT_KEY'], '--key, or INVITEKIT_KEY in the environment,'),
      accountId: values.account,
      member: values.member,
      allowWrites: values['allow-writes'],
      most: toNumber(values.most, '--most'),
      timeoutMs: seconds(toNumber(values.timeout, '--timeout')),
    },
  };
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        vendor: text,
        'base-url': text,
        key: text,
        account: text,
        member: text,
        'allow-writes': { type: 'boolean' },
        most: text,
        timeout: text,
        strict: { type: 'boolean' },
        reporter: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new SettingsError(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

function required(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new SettingsError(`${name} is needed.`);
  return value;
}

function oneOf<Value extends string>(values: readonly Value[], text: string, name: string): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new SettingsError(`${name} is one of ${values.join(', ')}.`);
  return found;
}

function toNumber(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new SettingsError(`${name} is a whole number from 1.`);
  return Number(text);
}

function seconds(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value * 1000;
}
