import { vendorNames } from '@invitekit/specs/vendors';
import { z } from 'zod';
import { type PlainHttp, readBaseUrl } from '../http/base-url.ts';
import { isLoopback, isPrivate } from '../http/private-host.ts';
import { readMember } from '../member/read-member.ts';
import { isKeyOfFake } from '../run/fake/fake-keys.ts';
import { type Negatives, negativesChoices } from '../run/negatives/how-many.ts';
import { hasServiceKey } from '../spec/keys.ts';
import { SettingsError } from '../spec/settings-error.ts';
import { vendors } from '../vendors/all-vendors.ts';
import type { CheckSettings } from './check-settings.ts';
import { knownOperation } from './known-operation.ts';
import { longestTimeoutMs, mostItems } from './limits.ts';

/** Settings that make a run, as far as nobody has to be asked. */
export interface ReadSettings {
  readonly vendor: (typeof vendorNames)[number];
  readonly baseUrl: string;
  readonly key: string;
  readonly serviceKey: string | undefined;
  readonly accountId: string | undefined;
  readonly allowWrites: boolean;
  readonly member: string | undefined;
  readonly most: number;
  readonly timeoutMs: number;
  /** All where undefined. */
  readonly operations: readonly string[] | undefined;
  /** By whether it is a fake where undefined. */
  readonly negatives: Negatives | undefined;
  readonly seed: number;
  readonly maxCredits: number | undefined;
}

const word = (what: string) =>
  z
    .string(`${what} must be a text.`)
    .refine((text) => text !== '', `${what} is empty.`)
    .refine((text) => !/[\s\p{C}]/u.test(text), `${what} must hold no white space and no control characters.`);

/** What no header can carry would fail later, with the key in the message. */
const keyOf = (what: string) =>
  word(what).refine(
    (text) => /^[\x21-\x7e]*$/.test(text),
    `${what} must hold only ASCII characters, because headers cannot carry others.`,
  );

/** It becomes a part of paths, where these mean another place. */
const accountSchema = word('The account id').refine(
  (text) => text !== '.' && text !== '..',
  'The account id is not an id.',
);

const whole = (what: string, most: number, least = 1) =>
  z.custom<number>(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    `${what} must be a whole number from ${least} to ${most}.`,
  );

const flag = (name: string) => z.boolean(`${name} must be true or false.`).optional();

const settingsSchema = z.object({
  vendor: z.enum(vendorNames, `The vendor must be one of ${vendorNames.join(', ')}.`),
  baseUrl: z.string('The base URL must be a text.'),
  key: keyOf('The key'),
  serviceKey: keyOf('The Service key').optional(),
  accountId: accountSchema.optional(),
  allowWrites: flag('allowWrites'),
  allowPlainHttp: flag('allowPlainHttp'),
  member: z.string('The member must be a text.').optional(),
  most: whole('The number of items to read (most)', mostItems).optional(),
  timeoutMs: whole('The time that an answer may take (timeoutMs), in milliseconds,', longestTimeoutMs).optional(),
  operations: z
    .array(z.string('An operation must be a text.'))
    .min(1, 'Name an operation, or leave them out.')
    .optional(),
  negatives: z.enum(negativesChoices, `negatives must be one of ${negativesChoices.join(', ')}.`).optional(),
  seed: whole('The seed', 2 ** 32 - 1, 0).optional(),
  maxCredits: whole('The most credits (maxCredits)', mostItems, 0).optional(),
});

/** @throws {SettingsError} that says what is allowed. */
export function readSettings(settings: CheckSettings): ReadSettings {
  const read = settingsSchema.safeParse(settings);
  if (!read.success) throw new SettingsError(read.error.issues[0]?.message ?? 'The settings cannot be read.');
  const { vendor, key, serviceKey, accountId, allowWrites = false, allowPlainHttp = false, most = 200 } = read.data;
  const { timeoutMs = 60_000, negatives, seed = 1, maxCredits } = read.data;
  const operations = read.data.operations?.map((name) => knownOperation(vendor, name));
  if (serviceKey !== undefined && !hasServiceKey(vendor)) {
    throw new SettingsError(
      `The Service key (--service-key) is for Unipile only; ${vendor} has one key for everything.`,
    );
  }
  const isOfFake = [key, serviceKey ?? key].every((each) => isKeyOfFake(vendor, each));
  const plainHttp: PlainHttp = { isAllowed: allowPlainHttp, isKeyOfFake: isOfFake };
  const base = readBaseUrl(read.data.baseUrl, plainHttp);
  if ('problem' in base) throw new SettingsError(`The base URL ${base.problem}.`);
  const member = readNamedMember(read.data.member, vendors[vendor].takesMemberIds);
  // Nobody runs a fake under a public name without knowing whom to invite, so that nothing need be asked there.
  if (allowWrites && member === undefined && !isNearby(base.url)) throw new SettingsError(nameSomebody);
  return {
    vendor,
    baseUrl: base.url,
    key,
    serviceKey,
    accountId,
    allowWrites,
    member,
    most,
    timeoutMs,
    operations,
    negatives,
    seed,
    maxCredits,
  };
}

export const nameSomebody =
  'Writes invite somebody: name a person (--member) who does not mind being invited and uninvited.';

function readNamedMember(reference: string | undefined, takesIds: boolean): string | undefined {
  if (reference === undefined) return undefined;
  const named = readMember(reference, { takesIds });
  if ('problem' in named) throw new SettingsError(`The member ${named.problem}.`);
  return named.name;
}

/** Whether a fake may be there of which nobody said so. */
function isNearby(baseUrl: string): boolean {
  const host = new URL(baseUrl).hostname;
  return isLoopback(host) || isPrivate(host);
}
