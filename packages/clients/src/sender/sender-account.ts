import { vendors } from '@invitekit/specs/vendors';
import type { Invitation } from '../core/invitation.ts';
import type { InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import type { MemberReference } from '../core/member-reference.ts';
import { namesOf } from '../core/person/names.ts';
import { plainText } from '../core/plain-text.ts';
import type { Sleep } from '../core/transport.ts';
import {
  type AccountView,
  isCurrent,
  nothingRead,
  pendingOnly,
  readView,
  refreshView,
  withRest,
} from './account-view.ts';
import { holdForAcceptance, undecidedSince, withDecisions, withEvidence } from './decisions.ts';
import { noteAnswer, noteHolds } from './holds.ts';
import { createKeyedHash } from './keyed-hash.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { AccountMemory, Attempt, Hold } from './memory.ts';
import { findOwner, namelessOwner, type Owner } from './owner.ts';
import { nameTexts } from './people.ts';
import { readPending } from './read-pending.ts';
import type { Rules } from './rules.ts';
import type { HashesOf } from './seen.ts';
import { localTime, type Reading, type SharedReadings } from './shared-readings.ts';
import type { Situation } from './situation.ts';
import type { SenderStore } from './store.ts';
import { lengths } from './windows.ts';

/** The account that a sender acts for. */
export interface SenderAccount {
  readonly client: InvitationClient;
  readonly rules: Rules;
  readonly ledger: Ledger;
  readonly sleep: Sleep;
  /** The vendor's time, in milliseconds since 1970. */
  now(): number;
  readonly hashesOf: HashesOf;
  /** A keyed hash of what somebody is told. */
  markOf(text: string): Promise<string>;
  /** What is known without the store. */
  seen(): Pick<Situation, 'rules' | 'isOwnerKnown' | 'view'>;
  /** What decides when to act, by what the store says and the lists that were read before, if any were. Asks the vendor nothing. */
  remembered(): Promise<Situation>;
  /**
   * All that decides what may be done.
   *
   * @param oldestMs - How long ago the lists may have been read.
   */
  situation(options: OperationOptions, oldestMs: number): Promise<Situation>;
  /** Every sent invitation that is pending. This list then counts as read. */
  pending(options: OperationOptions): Promise<readonly Invitation[]>;
  /** Writes down how an attempt ended. */
  settle(attempt: Attempt, end: Partial<Attempt>): Promise<void>;
}

export interface AccountParts {
  readonly client: InvitationClient;
  readonly rules: Rules;
  readonly store: SenderStore;
  readonly sleep: Sleep;
  readonly owner: string | undefined;
  readonly secret: string;
  readonly readings: SharedReadings;
}

/** What the vendor answers about the account holds it in a ledger, whoever has asked. */
async function notingIn<Answer>(
  ledger: Ledger | undefined,
  answer: Promise<Answer>,
  now: () => number,
): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (ledger !== undefined) await noteAnswer(ledger, error, now());
    throw error;
  }
}

/** By how many milliseconds the vendor's clock is ahead of the local one. */
async function findClock({ client }: AccountParts, reading: Reading): Promise<number> {
  if (reading.clock === undefined) {
    if (client.clockAheadMs() === undefined) await client.request('get', vendors[client.vendor].testCall.path);
    reading.clock = { aheadMs: client.clockAheadMs() ?? 0, learnedAt: localTime(client) };
  }
  return reading.clock.aheadMs;
}

/** What held an account while nobody said whose it is, holds it by its owner's name. */
async function moveHolds(from: Ledger, to: Ledger): Promise<void> {
  const { holds } = await from.read();
  if (holds.length === 0) return;
  await noteHolds(to, holds);
  // Another worker may have noted one meanwhile.
  const moved = new Set(holds.map((hold) => JSON.stringify(hold)));
  const isLeft = (hold: Hold) => !moved.has(JSON.stringify(hold));
  await from.change((memory) => ({
    found: undefined,
    memory: { ...memory, holds: memory.holds.filter(isLeft) },
  }));
}

export async function openAccount(parts: AccountParts): Promise<SenderAccount> {
  const { client, rules, store, sleep, readings } = parts;
  const reading = readings.of(client);
  const hash = await createKeyedHash(parts.secret);
  const keyOf = async ({ name }: Owner) => await hash(`account ${name}`);
  const vendorNow = () => client.vendorTime().getTime();
  const ledgerOf = async (of: Owner) => createLedger(store, await keyOf(of), vendorNow);
  // Accounts without an id would share it.
  const nameless = client.accountId ? await ledgerOf(namelessOwner(client)) : undefined;
  const clockFor = async (of: Owner) =>
    await notingIn(of.isPerson ? await ledgerOf(of) : nameless, findClock(parts, reading), vendorNow);
  // A fake that begins anew is noticed before anything that was known of it is used.
  if (reading.owner !== undefined) await clockFor(reading.owner);
  const { owner: known, timesForgotten } = reading;
  // Asked only once: a vendor does not say it of an account that is restricted.
  const owner = known ?? (await notingIn(nameless, findOwner(client, parts.owner), vendorNow));
  const aheadMs = await clockFor(owner);
  const account = await keyOf(owner);
  const hashesOf = (member: MemberReference) => Promise.all(nameTexts(namesOf(member)).map(hash));
  const now = () => localTime(client) + (client.clockAheadMs() ?? aheadMs);
  const ledger = createLedger(store, account, now);
  if (known === undefined && owner.isPerson && nameless !== undefined) await moveHolds(nameless, ledger);
  // Whose account it was before is not written back.
  if (reading.timesForgotten === timesForgotten) reading.owner = owner;
  const hasMonth = Number.isFinite(rules.limitsAt(0, 0).month);
  // A calendar week or month may be longer than usual by an hour.
  const connectionsMs = (hasMonth ? 31 * lengths.day : lengths.week) + lengths.day;
  const toSituation = (view: AccountView, memory: AccountMemory): Situation => ({
    rules,
    account,
    isOwnerKnown: owner.isPerson,
    view,
    memory,
  });

  // The clock is that of the latest answer, so it may be a little behind that of an earlier one.
  const isFresh = ({ refreshedAt }: AccountView, oldestMs: number) => Math.max(0, now() - refreshedAt) < oldestMs;

  async function toAsk({ signal }: OperationOptions) {
    const undecided = undecidedSince(await ledger.read());
    const connectionsSince = () => Math.min(now() - connectionsMs, undecided);
    return { client, hashesOf, connectionsSince, most: rules.pending.stopAt, signal };
  }

  async function read(options: OperationOptions, oldestMs: number): Promise<AccountView> {
    const asked = await toAsk(options);
    const { view } = reading;
    if (view?.isPendingOnly && isFresh(view, oldestMs)) return await withRest(asked, view);
    return view !== undefined && isCurrent(view, now()) ? await refreshView(asked, view) : await readView(asked, view);
  }

  /** What the vendor answers about the account holds it, whoever has asked. */
  async function noting<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return await notingIn(ledger, answer, now);
  }

  /** Those who ask at the same time read once. */
  async function readOnce(options: OperationOptions, oldestMs: number): Promise<AccountView> {
    // What another one cancelled, or failed at, is read again.
    const found = await reading.underWay?.catch(() => undefined);
    return found === undefined || found.isPendingOnly ? await keeping(read(options, oldestMs)) : found;
  }

  /** Keeps what is read for others, unless all is forgotten meanwhile. */
  async function keeping(read: Promise<AccountView>): Promise<AccountView> {
    const underWay = noting(read);
    reading.underWay = underWay;
    try {
      const view = await underWay;
      if (reading.underWay === underWay) reading.view = view;
      return view;
    } finally {
      if (reading.underWay === underWay) reading.underWay = undefined;
    }
  }

  /** Writes down what the lists show of earlier attempts. */
  async function noteFindings(seen: AccountView): Promise<AccountMemory> {
    return await ledger.change((memory) => {
      const decided = withDecisions(withEvidence(memory, seen, now()), seen);
      const hold = memory.holds.some(({ until }) => until === null)
        ? undefined
        : holdForAcceptance(rules, decided, now());
      const isNew = JSON.stringify(decided) !== JSON.stringify(memory) || hold !== undefined;
      if (!isNew) return { found: memory };
      const found = { ...decided, holds: hold === undefined ? decided.holds : [...decided.holds, hold] };
      return { found, memory: found };
    });
  }

  return {
    client,
    rules,
    ledger,
    sleep,
    now,
    hashesOf,
    markOf: (text) => hash(`text ${plainText(text)}`),
    seen: () => ({ rules, isOwnerKnown: owner.isPerson, view: reading.view ?? nothingRead }),
    remembered: async () => toSituation(reading.view ?? nothingRead, await ledger.read()),
    async situation(options, oldestMs) {
      const { view } = reading;
      if (view !== undefined && !view.isPendingOnly && isFresh(view, oldestMs))
        return toSituation(view, await ledger.read());
      const seen = await readOnce(options, oldestMs);
      return toSituation(seen, await noteFindings(seen));
    },
    async pending(options) {
      await reading.underWay?.catch(() => undefined);
      let items: readonly Invitation[] = [];
      const readList = async () => {
        ({ items } = await readPending(client, { signal: options.signal }));
        return await pendingOnly(await toAsk(options), { items, isWhole: true }, reading.view);
      };
      await noteFindings(await keeping(readList()));
      return items;
    },
    settle: ({ kind, at }, end) =>
      ledger.change((memory) => {
        const attempts = memory.attempts.map((each) =>
          each.kind === kind && each.at === at ? { ...each, ...end } : each,
        );
        return { found: undefined, memory: { ...memory, attempts } };
      }),
  };
}
