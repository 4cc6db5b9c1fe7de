import type { Vendor } from '@invitekit/specs/vendors';
import { type Caller, type CallerSettings, createCaller } from './caller.ts';
import { capabilitiesOf } from './capabilities.ts';
import { checkAccountId, checkSettings } from './check-settings.ts';
import type { ClientSettings } from './client-settings.ts';
import type { InvitationClient } from './invitation-client.ts';
import { createRetry, type Retry } from './retry.ts';
import { createVendorClock } from './vendor-clock.ts';
import type { VendorName } from './vendor-name.ts';

/** What the operations of one client share. */
export interface ClientContext<Paths, AccountId extends string | undefined = string> {
  readonly vendor: VendorName;
  readonly call: Caller<Paths>;
  /** Undefined for the default account of the key, where there is one. */
  readonly accountId: AccountId;
  readonly retry: Retry;
  /** What every client has beside its operations. */
  readonly base: Pick<InvitationClient, 'vendor' | 'capabilities' | 'accountId' | 'prices' | 'vendorTime'> &
    Pick<ClientContext<Paths>, 'call'>;
}

interface Settings<AccountId> extends ClientSettings {
  readonly accountId?: AccountId;
}

interface Parts extends Pick<CallerSettings, 'readProblem' | 'billing'> {
  /** In milliseconds. Default: that of `RetrySettings`. */
  readonly longestDelayMs?: number;
}

/** @throws {InvitationError} `invalid-request`, or {TypeError} or {RangeError} for `retry`, when a setting makes no sense. */
export function createContext<Paths>(facts: Vendor, settings: Settings<string>, parts: Parts): ClientContext<Paths>;
export function createContext<Paths>(
  facts: Vendor & { readonly hasDefaultAccount: true },
  settings: Settings<string | undefined>,
  parts: Parts,
): ClientContext<Paths, string | undefined>;
export function createContext<Paths>(
  facts: Vendor,
  settings: Settings<string | undefined>,
  { longestDelayMs, ...parts }: Parts,
): ClientContext<Paths, string | undefined> {
  const { name: vendor, host, hasDefaultAccount } = facts;
  checkSettings(settings, vendor, facts);
  const { baseUrl = host, transport, accountId } = settings;
  const isDefault = accountId === undefined && hasDefaultAccount;
  const retry = createRetry(transport, settings.retry, longestDelayMs);
  const clock = createVendorClock(settings.now);
  const call = createCaller<Paths>({ ...settings, ...parts, vendor, baseUrl, retry, clock });
  const known = isDefault ? undefined : checkAccountId(accountId, vendor);
  return {
    vendor,
    call,
    base: { vendor, capabilities: capabilitiesOf(facts), accountId: known, prices: null, vendorTime: clock.now, call },
    accountId: known,
    retry,
  };
}
