import { type ParseArgsConfig, parseArgs } from 'node:util';
import { codeOf } from '../http/code-of.ts';
import { SettingsError } from '../spec/settings-error.ts';

/** The types of options that take a text, and of those that take nothing. */
export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;

type Options = NonNullable<ParseArgsConfig['options']>;

/** @throws {SettingsError} when the arguments are none of these options. */
export function parse<Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new SettingsError(wordParseFailure(error));
  }
}

const quoted = /'([^' ]+)[^']*'/;

/** What is wrong with the arguments, where Node has words for programmers. */
function wordParseFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const code = codeOf(error);
  const option = quoted.exec(message)?.[1]?.split(',').at(-1) ?? 'An option';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}.`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return 'The arguments cannot be read.';
  return / (?:missing|ambiguous)/.test(message) ? `${option} needs a value.` : `${option} takes no value.`;
}

/** @throws {SettingsError} when an argument is there that no option takes. */
export function noPositionals(positionals: readonly string[], command: string): void {
  const [first] = positionals;
  if (first !== undefined) throw new SettingsError(`${command} takes options only, so ${first} cannot be read.`);
}

/** @throws {SettingsError} when it is missing or empty. */
export function required(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new SettingsError(`${name} is needed.`);
  return value;
}

/** @throws {SettingsError} */
export function oneOf<Value extends string>(values: readonly Value[], given: string, name: string): Value {
  const found = values.find((value) => value === given);
  if (found === undefined) throw new SettingsError(`${name} is one of ${values.join(', ')}.`);
  return found;
}

/** @throws {SettingsError} */
export function toNumber(given: string | undefined, name: string, most: number, least = 1): number | undefined {
  if (given === undefined) return undefined;
  const value = /^\d{1,16}$/.test(given) ? Number(given) : -1;
  if (value < least || value > most) {
    throw new SettingsError(`${name} must be a whole number from ${least} to ${most}.`);
  }
  return value;
}
