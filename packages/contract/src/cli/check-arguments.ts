import { type VendorName, vendorNames } from '@invitekit/specs/vendors';
import type { CheckSettings } from '../check/check-settings.ts';
import { longestTimeoutSeconds, mostItems } from '../check/limits.ts';
import { vendors } from '../vendors/all-vendors.ts';
import { flag, noPositionals, oneOf, parse, required, text, toNumber } from './arguments.ts';
import { type Reporter, reporters } from './reporters.ts';

export interface CheckArguments {
  readonly settings: CheckSettings;
  readonly reporter: Reporter;
  readonly strict: boolean;
}

const options = {
  vendor: text,
  'base-url': text,
  key: text,
  'service-key': text,
  account: text,
  member: text,
  'allow-writes': flag,
  'allow-plain-http': flag,
  most: text,
  timeout: text,
  strict: flag,
  reporter: text,
} as const;

/** @throws {SettingsError} when the arguments do not make a run. */
export function readCheckArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CheckArguments {
  const { values, positionals } = parse(args, options);
  noPositionals(positionals, 'check');
  const vendor = oneOf<VendorName>(vendorNames, required(values.vendor, '--vendor'), '--vendor');
  // In the environment it may stand there for other runs.
  const serviceKey = vendors[vendor].hasServiceKey ? environment['INVITEKIT_SERVICE_KEY'] || undefined : undefined;
  return {
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

function toMilliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
