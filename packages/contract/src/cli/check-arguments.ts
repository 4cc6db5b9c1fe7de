import type { VendorName } from '@invitekit/specs/vendors';
import type { CheckSettings } from '../check/check-settings.ts';
import { longestTimeoutSeconds, mostItems } from '../check/limits.ts';
import { readFakeAddress } from '../run/fake/fake-address.ts';
import { defaultKey } from '../run/fake/fake-keys.ts';
import { negativesChoices } from '../run/negatives/how-many.ts';
import { hasServiceKey } from '../spec/keys.ts';
import { SettingsError } from '../spec/settings-error.ts';
import { flag, noPositionals, oneOf, parse, required, text, toNumber } from './arguments.ts';
import { type CheckReporter, checkReporters, type Output, readOutput } from './check-reporters.ts';
import { operationsFor, readVendors, valuesFor } from './check-vendors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface CheckArguments {
  /** For each vendor. */
  readonly settings: readonly CheckSettings[];
  readonly reporter: CheckReporter;
  readonly outputs: readonly Output[];
  /** Where the coverage is written; undefined where nobody asked for a file. */
  readonly coverageFile: string | undefined;
  readonly strict: boolean;
}

const texts = { type: 'string', multiple: true } as const;

const options = {
  vendor: texts,
  'base-url': texts,
  fake: text,
  key: texts,
  'service-key': texts,
  account: texts,
  member: texts,
  operation: texts,
  negatives: text,
  seed: text,
  'max-credits': text,
  'allow-writes': flag,
  'allow-plain-http': flag,
  most: text,
  timeout: text,
  strict: flag,
  reporter: text,
  output: texts,
  coverage: text,
} as const;

/** @throws {SettingsError} when the arguments do not make a run. */
export function readCheckArguments(args: readonly string[], environment: Environment): CheckArguments {
  const { values, positionals } = parse(args, options);
  noPositionals(positionals, 'check');
  const { vendor: named = [], 'base-url': bases = [], key: keys = [], 'service-key': serviceKeys = [] } = values;
  const isAllowed = values['allow-plain-http'] === true;
  const fake = values.fake === undefined ? undefined : readFakeAddress(values.fake, { isAllowed });
  if (fake !== undefined && bases.length > 0) throw new SettingsError('Use --fake or --base-url, not both.');
  const all = readVendors(named, fake);
  const operations = operationsFor(all, values.operation ?? []);
  const vendors = all.filter((vendor) => operations.get(vendor)?.length !== 0);
  const idle = named.length === 0 ? undefined : all.find((vendor) => !vendors.includes(vendor));
  if (idle !== undefined)
    throw new SettingsError(`No --operation is one of ${idle}, so --vendor ${idle} checks nothing.`);
  const baseUrls = valuesFor(vendors, bases, { name: '--base-url' });
  const keyOf = valuesFor(vendors, keys, { name: '--key' });
  const serviceKeyOf = valuesFor(vendors, serviceKeys, { name: '--service-key', isShared: vendors.length === 1 });
  const accounts = valuesFor(vendors, values.account ?? [], { name: '--account' });
  const members = valuesFor(vendors, values.member ?? [], { name: '--member', isShared: true });
  const isSingle = vendors.length === 1;
  return {
    reporter: oneOf(checkReporters, values.reporter ?? 'text', '--reporter'),
    outputs: (values.output ?? []).map(readOutput),
    coverageFile: values.coverage,
    strict: values.strict === true,
    settings: vendors.map((vendor) => ({
      vendor,
      baseUrl:
        fake === undefined
          ? required(baseUrls.get(vendor), ofVendor('--base-url', vendor, isSingle))
          : `${fake}/${vendor}`,
      key: keyOf.get(vendor) ?? (fake === undefined ? keyIn(environment, vendor, isSingle) : defaultKey(vendor)),
      serviceKey: hasServiceKey(vendor)
        ? (serviceKeyOf.get(vendor) ??
          (fake === undefined ? serviceKeyIn(environment, vendor) : defaultKey(vendor, 'service')))
        : serviceKeyOf.get(vendor),
      accountId: accounts.get(vendor),
      member: members.get(vendor),
      operations: operations.get(vendor),
      negatives: values.negatives === undefined ? undefined : oneOf(negativesChoices, values.negatives, '--negatives'),
      seed: toNumber(values.seed, '--seed', 2 ** 32 - 1, 0),
      maxCredits: toNumber(values['max-credits'], '--max-credits', mostItems, 0),
      allowWrites: values['allow-writes'],
      allowPlainHttp: values['allow-plain-http'],
      most: toNumber(values.most, '--most', mostItems),
      timeoutMs: toMilliseconds(toNumber(values.timeout, '--timeout', longestTimeoutSeconds)),
    })),
  };
}

/** The key that the environment has for a vendor; where one vendor alone is checked, also that for any. */
function keyIn(environment: Environment, vendor: VendorName, isSingle: boolean): string {
  const name = `INVITEKIT_${vendor.toUpperCase()}_KEY`;
  const key = environment[name] || (isSingle ? environment['INVITEKIT_KEY'] : undefined);
  const others = isSingle ? `${name} or INVITEKIT_KEY` : name;
  return required(key, `${ofVendor('--key', vendor, isSingle)}, or ${others} in the environment,`);
}

/** In the environment it may stand there for other runs. */
function serviceKeyIn(environment: Environment, vendor: VendorName): string | undefined {
  return (
    environment[`INVITEKIT_${vendor.toUpperCase()}_SERVICE_KEY`] || environment['INVITEKIT_SERVICE_KEY'] || undefined
  );
}

function ofVendor(option: string, vendor: VendorName, isSingle: boolean): string {
  return isSingle ? option : `${option} ${vendor}=…`;
}

function toMilliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
