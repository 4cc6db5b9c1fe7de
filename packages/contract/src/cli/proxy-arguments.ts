import { type VendorName, vendorNames, vendors } from '@invitekit/specs/vendors';
import type { ProxySettings } from '../proxy/proxy-settings.ts';
import { SettingsError } from '../spec/settings-error.ts';
import { flag, noPositionals, oneOf, parse, required, text, toNumber } from './arguments.ts';
import { type Reporter, reporters } from './reporters.ts';

export interface ProxyArguments {
  readonly settings: ProxySettings;
  readonly fail: boolean;
  readonly reporter: Reporter;
  /** Where the report goes; undefined for the terminal. */
  readonly output: string | undefined;
  /** Where exchanges are kept; undefined for nowhere. */
  readonly record: string | undefined;
}

const options = {
  vendor: text,
  target: text,
  port: text,
  fail: flag,
  buffer: flag,
  record: text,
  'allow-writes': flag,
  live: flag,
  reporter: text,
  output: text,
} as const;

/** @throws {SettingsError} when the arguments do not make a proxy. */
export function readProxyArguments(args: readonly string[]): ProxyArguments {
  const { values, positionals } = parse(args, options);
  noPositionals(positionals, 'proxy');
  const reporter = oneOf(reporters, values.reporter ?? reporterOf(values.output), '--reporter');
  for (const name of ['output', 'record'] as const) {
    if (values[name] === '') throw new SettingsError(`--${name} needs a value.`);
  }
  const vendor = oneOf<VendorName>(vendorNames, required(values.vendor, '--vendor'), '--vendor');
  return {
    fail: values.fail === true,
    reporter,
    output: values.output,
    record: values.record,
    settings: {
      vendor,
      target: values.target ?? vendors[vendor].host,
      port: toNumber(values.port, '--port', 65_535, 0),
      buffer: values.buffer,
      allowWrites: values['allow-writes'],
      live: values.live,
    },
  };
}

/** What a file is called says what is in it. */
function reporterOf(output: string | undefined): Reporter {
  if (output?.endsWith('.xml') === true) return 'junit';
  return output?.endsWith('.json') === true ? 'json' : 'text';
}
