import { parseArgs } from 'node:util';
import { type VendorName, vendorNames } from '@invitekit/specs/vendors';
import { type CheckSettings, SettingsError } from '../check/check-settings.ts';
import { longestTimeoutSeconds, mostItems } from '../check/limits.ts';
import { vendors } from '../vendors/all-vendors.ts';
import { type Reporter, reporters } from './usage.ts';

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'check'; readonly settings: CheckSettings; readonly reporter: Reporter; readonly strict: boolean };

/** @throws {SettingsError} when the arguments do not make a command. */
export function readCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const { values, positionals } = parse(args);
  if (values.help === true) return { name: 'help' };
  const [name, ...rest] = positionals;
  if (name !== 'check' || rest.length > 0) throw new SettingsError('The command is: check.');
  const vendor = oneOf<VendorName>(vendorNames, required(values.vendor, '--vendor'), '--vendor');
  // In the environment it may stand there for other runs.
  const serviceKey = vendors[vendor].hasServiceKey ? environment['INVITEKIT_SERVICE_KEY'] || undefined : undefined;
  return {
    name,
    reporter: oneOf(reporters, values.reporter ?? 'text', '--reporter'),
    strict: values.strict === true,
    settings: {
      vendor,
      baseUrl: required(values['base-url'], '--base-url'),
      key: required(values.key ?? environment['INVITEKIT_KEY'], '--key, or INVITEKIT_KEY in the environment,'),
      serviceKey: values['service-key'] ?? serviceKey,
      accountId: values.account,
      member: values.member,
      allowWrites: values['allow-writes'],
      allowPlainHttp: values['allow-plain-http'],
      most: toNumber(values.most, '--most', mostItems),
      timeoutMs: toMilliseconds(toNumber(values.timeout, '--timeout', longestTimeoutSeconds)),
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
        'service-key': text,
        account: text,
        member: text,
        'allow-writes': { type: 'boolean' },
        'allow-plain-http': { type: 'boolean' },
        most: text,
        timeout: text,
        strict: { type: 'boolean' },
        reporter: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new SettingsError(wordParseFailure(error));
  }
}

const quoted = /'([^' ]+)[^']*'/;

/** What is wrong with the arguments, where Node has words for programmers. */
function wordParseFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const option = quoted.exec(message)?.[1]?.split(',').at(-1) ?? 'An option';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}.`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return 'The arguments cannot be read.';
  return / (?:missing|ambiguous)/.test(message) ? `${option} needs a value.` : `${option} takes no value.`;
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

function toNumber(text: string | undefined, name: string, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,16}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most) throw new SettingsError(`${name} must be a whole number from 1 to ${most}.`);
  return value;
}

function toMilliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
