import { isLoopback, readBaseUrl } from './http/base-url.ts';
import { createSend } from './http/exchange.ts';
import { createRedact } from './http/redact.ts';
import { readMember } from './read-member.ts';
import type { Report } from './report/report.ts';
import { mayRepeat, whyNot } from './run/effects.ts';
import { Journal } from './run/journal.ts';
import { loadSpec } from './spec/spec.ts';
import type { VendorName } from './vendor-name.ts';
import { vendors } from './vendors/all-vendors.ts';

export interface CheckSettings {
  readonly vendor: VendorName;
  /** Replaces the vendor's host; a path prefix is allowed. Must be https, unless it is on this machine. */
  readonly baseUrl: string;
  readonly key: string;
  /** The LinkedIn account to act for. Default: the first usable one that the vendor lists. */
  readonly accountId?: string | undefined;
  /**
   * Lets the run invite `member` and take that back, and create and delete a webhook. What is on this machine is taken
   * for a fake, even if it passes everything on to the vendor: there it also accepts and refuses received invitations, and logs in and removes accounts. Default: only read.
   */
  readonly allowWrites?: boolean | undefined;
  /**
   * The public identifier of somebody to look up and, with `allowWrites`, to invite: a person with whom the account has
   * nothing to do yet. Default on this machine: somebody whom every sandbox of the fake knows.
   */
  readonly member?: string | undefined;
  /** How many items of a list are read at most. Default 200. */
  readonly most?: number | undefined;
  /** How long an answer may take, in milliseconds. Default 60 seconds. */
  readonly timeoutMs?: number | undefined;
  readonly fetch?: typeof fetch | undefined;
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** The settings do not make a run. The message says what to change, and never holds the key. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** What a run will do, said before it starts. */
export interface Plan {
  readonly baseUrl: string;
  readonly member: string | undefined;
  readonly mode: Report['mode'];
  /** The most credits that it takes; undefined where the vendor counts none. */
  readonly mostCredits: number | undefined;
  readonly most: number;
  readonly isLoopback: boolean;
}

/** @throws {SettingsError} */
export function planContract(settings: CheckSettings): Plan {
  const { vendor, key, allowWrites = false, most = 200 } = settings;
  const base = readBaseUrl(settings.baseUrl);
  if ('problem' in base) throw new SettingsError(`The base URL ${base.problem}.`);
  // What no header can carry would fail later, with the key in the message.
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new SettingsError('The key is empty or holds characters that no header can carry.');
  if (!Number.isInteger(most) || most < 1)
    throw new SettingsError('The number of items to read must be a whole number from 1.');
  const isLocal = isLoopback(base.url);
  const named = settings.member === undefined ? undefined : readMember(settings.member);
  if (named !== undefined && 'problem' in named) throw new SettingsError(`The member ${named.problem}.`);
  const member = named?.name ?? (isLocal ? 'sophie-germain' : undefined);
  if (allowWrites && member === undefined) {
    throw new SettingsError('Writes invite somebody: name whom, who should not mind being invited and uninvited.');
  }
  const limits = { most, allowWrites, mayDoForGood: allowWrites && isLocal, hasMember: member !== undefined };
  return {
    baseUrl: base.url,
    member,
    mode: allowWrites ? 'writes allowed' : 'read-only',
    mostCredits: vendors[vendor].mostCredits?.(limits),
    most,
    isLoopback: isLocal,
  };
}

/**
 * Checks from outside that a base URL behaves as the vendor's spec says: every operation, and the state between them.
 * What is wrong is in the report; only settings that make no run are thrown.
 *
 * @throws {SettingsError}
 */
export async function checkContract(settings: CheckSettings): Promise<Report> {
  const { baseUrl, member, mode, mostCredits, most, isLoopback: isLocal } = planContract(settings);
  const { vendor: name, key, accountId, timeoutMs = 60_000, fetch: send = fetch, sleep = wait } = settings;
  const vendor = vendors[name];
  const permission = { allowWrites: mode === 'writes allowed', isLoopback: isLocal };
  const journal = new Journal();
  const run = await vendor.run({
    spec: loadSpec(name),
    journal,
    send: createSend({ baseUrl, fetch: send, timeoutMs }),
    sleep,
    redact: createRedact(key),
    mayRepeat: (operation) => mayRepeat(vendor.effects.get(operation)),
    authenticate: (other = key) => vendor.authenticate(other),
    whyNot: (operation) => whyNot(vendor.effects.get(operation) ?? 'irreversible', permission),
    accountId,
    member,
    most,
    mayDoForGood: whyNot('irreversible', permission) === undefined,
  });
  return {
    vendor: name,
    baseUrl,
    accountId: run.accountId,
    mode,
    operations: run.operations,
    credits: mostCredits === undefined ? undefined : { atMost: mostCredits, taken: journal.creditsTaken },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
