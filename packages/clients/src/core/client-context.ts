import type { Vendor } from '@invitekit/specs/vendors';
import { openAccess } from './access.ts';
import { type Caller, createCaller } from './caller.ts';
import { capabilitiesOf } from './capabilities.ts';
import { checkAccountId, checkSettings } from './check-settings.ts';
import type { ClientSettings } from './client-settings.ts';
import { createExchange, type Exchange, type ExchangeSettings } from './exchange.ts';
import type { InvitationClient } from './invitation-client.ts';
import { createOperations } from './operations.ts';
import { ownerAmong } from './owner.ts';
import { createRawRequest } from './raw-request.ts';
import { createRetry, type Retry } from './retry.ts';
import { createVendorClock } from './vendor-clock.ts';
import type { VendorName } from './vendor-name.ts';
import { inWholeOperations } from './whole-operations.ts';

/** What the operations of one client share. */
export interface ClientContext<Paths, AccountId extends string | undefined = string> {
  readonly vendor: VendorName;
  readonly call: Caller<Paths>;
  /** Undefined for the default account of the key, where there is one. */
  readonly accountId: AccountId;
  readonly retry: Retry;
  readonly exchange: Exchange;
  /** Makes a client of a vendor's operations, each with one deadline for all that it does. */
  readonly toClient: <Own extends Omit<InvitationClient, keyof Base<Paths>>>(own: Own) => Base<Paths> & Own;
}

/** What every client has beside its operations. */
type Base<Paths> = Pick<
  InvitationClient,
  'vendor' | 'capabilities' | 'accountId' | 'owner' | 'prices' | 'vendorTime' | 'clockAheadMs' | 'request'
> & {
  readonly call: Caller<Paths>;
};

type Settings<AccountId> = ClientSettings & { readonly accountId?: AccountId };

interface Parts extends Pick<ExchangeSettings, 'readProblem' | 'billing'> {
  /** In milliseconds. Default: that of `RetrySettings`. */
  readonly longestDelayMs?: number;
  /** Chooses between exchanges, where a vendor has several kinds of key. Default: all goes over this one. */
  readonly choose?: (exchange: Exchange) => Exchange;
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
  { longestDelayMs, choose = (exchange) => exchange, ...parts }: Parts,
): ClientContext<Paths, string | undefined> {
  const { name: vendor, host, hasDefaultAccount, keyHeaders } = facts;
  checkSettings(settings, facts);
  const { baseUrl = host, allowPlainHttp, headers, deadlineMs, accountId } = settings;
  const { beforeRequest, afterAnswer } = settings;
  const transport = openAccess(facts, settings);
  const { sleep } = transport;
  const isDefault = accountId === undefined && hasDefaultAccount;
  const retry = createRetry(transport, settings.retry, longestDelayMs);
  const clock = createVendorClock(settings.now);
  const hooks = { beforeRequest, afterAnswer };
  const countsAttempts = Object.values(hooks).some((hook) => hook !== undefined);
  const operations = createOperations({ vendor, countsAttempts, deadlineMs, sleep });
  const exchange = choose(
    createExchange({
      ...parts,
      vendor,
      baseUrl,
      allowPlainHttp,
      headers,
      hooks,
      transport,
      retry,
      operations,
      clock,
    }),
  );
  const call = createCaller<Paths>(exchange);
  const request = createRawRequest(exchange, vendor, keyHeaders);
  const known = isDefault ? undefined : checkAccountId(accountId, vendor);
  const base = {
    vendor,
    capabilities: capabilitiesOf(facts),
    accountId: known,
    prices: null,
    vendorTime: clock.now,
    clockAheadMs: clock.aheadMs,
    call,
    request,
  };
  return {
    vendor,
    call,
    exchange,
    toClient(own) {
      const owner: InvitationClient['owner'] = (options) => ownerAmong(own.listAllAccounts(options), known);
      return inWholeOperations({ ...base, owner, ...own }, operations);
    },
    accountId: known,
    retry,
  };
}
