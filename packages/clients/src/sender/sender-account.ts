import { vendors } from '@invitekit/specs/vendors';
import type { InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import type { MemberReference } from '../core/member-reference.ts';
import { namesOf } from '../core/person/names.ts';
import type { Sleep } from '../core/transport.ts';
import { type AccountView, isCurrent, nothingRead, readView, refreshView } from './account-view.ts';
import { holdForAcceptance, undecidedSince, withDecisions, withEvidence } from './decisions.ts';
import { createKeyedHash } from './keyed-hash.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { AccountMemory, Attempt } from './memory.ts';
import { findOwner } from './owner.ts';
import { nameTexts } from './people.ts';
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

/** Whose account it is, and by how many milliseconds the vendor's clock is ahead of the local one. */
async function findBasics({ client, owner }: AccountParts, reading: Reading) {
  // Asked only once: a vendor does not say it of an account that is restricted, and then nobody could note that it is held.
  reading.owner ??= await findOwner(client, owner);
  if (reading.clock === undefined) {
    if (client.clockAheadMs() === undefined) await client.request('get', vendors[client.vendor].testCall.path);
    reading.clock = { aheadMs: client.clockAheadMs() ?? 0, learnedAt: localTime(client) };
  }
  return { owner: reading.owner, aheadMs: reading.clock.aheadMs };
}

export async function openAccount(parts: AccountParts): Promise<SenderAccount> {
  const { client, rules, store, sleep, readings } = parts;
  const reading = readings.of(client);
  const { owner, aheadMs } = await findBasics(parts, reading);
  const hash = await createKeyedHash(parts.secret);
  const account = await hash(`account ${owner.name}`);
  const hashesOf = (member: MemberReference) => Promise.all(nameTexts(namesOf(member)).map(hash));
  const now = () => localTime(client) + (client.clockAheadMs() ?? aheadMs);
  const ledger = createLedger(store, account, now);
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

  async function read({ signal }: OperationOptions): Promise<AccountView> {
    const undecided = undecidedSince(await ledger.read());
    const connectionsSince = () => Math.min(now() - connectionsMs, undecided);
    const asked = { client, hashesOf, connectionsSince, most: rules.pending.stopAt, signal };
    const { view } = reading;
    return view !== undefined && isCurrent(view, now()) ? await refreshView(asked, view) : await readView(asked, view);
  }

  /** Those who ask at the same time read once. */
  async function readOnce(options: OperationOptions): Promise<AccountView> {
    // What another one cancelled, or failed at, is read again.
    const found = await reading.underWay?.catch(() => undefined);
    if (found !== undefined) return found;
    const underWay = read(options);
    reading.underWay = underWay;
    try {
      reading.view = await underWay;
      return reading.view;
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
    seen: () => ({ rules, isOwnerKnown: owner.isPerson, view: reading.view ?? nothingRead }),
    remembered: async () => toSituation(reading.view ?? nothingRead, await ledger.read()),
    async situation(options, oldestMs) {
      const { view } = reading;
      // The clock is that of the latest answer, so it may be a little behind that of an earlier one.
      if (view !== undefined && Math.max(0, now() - view.refreshedAt) < oldestMs)
        return toSituation(view, await ledger.read());
      const seen = await readOnce(options);
      return toSituation(seen, await noteFindings(seen));
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
