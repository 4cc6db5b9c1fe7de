import { parseArgs } from 'node:util';
import { allowedName } from '../server/listen-address.ts';
import { readHosts } from '../webhooks/hosts.ts';
import { wordParseFailure } from './parse-failure.ts';
import { readPort } from './read-port.ts';
import { UsageError } from './usage-error.ts';

/** What to start, as a person has asked for it. */
export interface StartSettings {
  readonly port: number;
  readonly host: string | undefined;
  readonly allowHosts: readonly string[];
  readonly webhookHosts: readonly string[];
  /** The file that keeps everything. */
  readonly state: string | undefined;
  /** The file that says which sandboxes there are. */
  readonly scenario: string | undefined;
  /** The file that is there as long as the fake answers. */
  readonly readyFile: string | undefined;
  readonly strict: boolean;
  readonly log: boolean;
  readonly json: boolean;
}

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'start'; readonly settings: StartSettings };

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws {UsageError} when the arguments, or the environment where it is used, make no command. */
export function readCommand(args: readonly string[], environment: Environment): Command {
  const values = parse(args);
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  return { name: 'start', settings: explained(() => readSettings(values, environment)) };
}

function readSettings(values: ReturnType<typeof parse>, environment: Environment): StartSettings {
  const { host, state, scenario, strict = false, log = false, json = false } = values;
  return {
    port: values.port === undefined ? readPort(environment['PORT']) : readPort(values.port, '--port'),
    host: filled(host, '--host'),
    allowHosts: readHosts(values['allow-host']?.join(), '--allow-host').map(allowedName),
    webhookHosts:
      values['webhook-host'] === undefined
        ? readHosts(environment['WEBHOOK_HOSTS'])
        : readHosts(values['webhook-host'].join(), '--webhook-host'),
    state: filled(state, '--state'),
    scenario: filled(scenario, '--scenario'),
    readyFile: filled(values['ready-file'], '--ready-file'),
    strict,
    log,
    json,
  };
}

function parse(args: readonly string[]) {
  return explained(() => {
    const text = { type: 'string' } as const;
    const texts = { type: 'string', multiple: true } as const;
    const flag = { type: 'boolean' } as const;
    return parseArgs({
      args: [...args],
      options: {
        port: text,
        host: text,
        'allow-host': texts,
        'webhook-host': texts,
        state: text,
        scenario: text,
        'ready-file': text,
        strict: flag,
        log: flag,
        json: flag,
        version: flag,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  });
}

function filled(value: string | undefined, name: string): string | undefined {
  if (value === '') throw new Error(`${name} needs a value.`);
  return value;
}

function explained<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new UsageError(wordParseFailure(error));
  }
}
