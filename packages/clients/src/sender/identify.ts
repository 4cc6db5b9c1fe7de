import { vendors } from '@invitekit/specs/vendors';
import type { InvitationClient } from '../core/invitation-client.ts';
import { moveHolds, noting } from './holds.ts';
import { createKeyedHash, type KeyedHash } from './keyed-hash.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { findOwner, namelessOwner, type Owner } from './owner.ts';
import { localTime, type Reading, type SharedReadings } from './shared-readings.ts';
import type { SenderStore } from './store.ts';

/** What tells an account from others. */
export interface IdentityParts {
  readonly client: InvitationClient;
  readonly store: SenderStore;
  readonly owner: string | undefined;
  readonly secret: string;
  readonly readings: SharedReadings;
}

/** Which account it is, and what time it is there. */
export interface Identity {
  /** The key of what is remembered of it. */
  readonly account: string;
  /** Whether senders at other vendors know it by the same name. */
  readonly isOwnerKnown: boolean;
  readonly ledger: Ledger;
  readonly hash: KeyedHash;
  /** What was read of it in this process. */
  readonly reading: Reading;
  /** The vendor's time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** Asks the vendor whose account it is, and what time it is, where nobody has asked before. */
export async function identify({ client, store, owner: told, secret, readings }: IdentityParts): Promise<Identity> {
  const reading = readings.of(client);
  const hash = await createKeyedHash(secret);
  const keyOf = async ({ name }: Owner) => await hash(`account ${name}`);
  const vendorNow = () => client.vendorTime().getTime();
  const ledgerOf = async (of: Owner) => createLedger(store, await keyOf(of), vendorNow);
  // Accounts without an id would share it.
  const nameless = client.accountId ? await ledgerOf(namelessOwner(client)) : undefined;
  const clockFor = async (of: Owner) =>
    await noting(of.isPerson ? await ledgerOf(of) : nameless, findClock(client, reading), vendorNow);
  // A fake that begins anew is noticed before anything that was known of it is used.
  if (reading.owner !== undefined) await clockFor(reading.owner);
  const { owner: known, timesForgotten } = reading;
  // Asked only once: a vendor does not say it of an account that is restricted.
  const owner = known ?? (await noting(nameless, findOwner(client, told), vendorNow));
  const aheadMs = await clockFor(owner);
  const account = await keyOf(owner);
  const now = () => localTime(client) + (client.clockAheadMs() ?? aheadMs);
  const ledger = createLedger(store, account, now);
  if (known === undefined && owner.isPerson && nameless !== undefined) await moveHolds(nameless, ledger);
  // Whose account it was before is not written back.
  if (reading.timesForgotten === timesForgotten) reading.owner = owner;
  return { account, isOwnerKnown: owner.isPerson, ledger, hash, reading, now };
}

/** By how many milliseconds the vendor's clock is ahead of the local one. */
async function findClock(client: InvitationClient, reading: Reading): Promise<number> {
  if (reading.clock === undefined) {
    if (client.clockAheadMs() === undefined) await client.request('get', vendors[client.vendor].testCall.path);
    reading.clock = { aheadMs: client.clockAheadMs() ?? 0, learnedAt: localTime(client) };
  }
  return reading.clock.aheadMs;
}
