import type { InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import type { MemberReference } from '../core/member-reference.ts';
import { namesOf } from '../core/person/names.ts';
import type { Sleep } from '../core/transport.ts';
import { type AccountView, readView, refreshView } from './account-view.ts';
import { holdForAcceptance, undecidedSince, withDecisions, withEvidence } from './decisions.ts';
import { createKeyedHash, type KeyedHash } from './keyed-hash.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { AccountMemory, Attempt } from './memory.ts';
import { findOwner } from './owner.ts';
import { nameTexts } from './people.ts';
import type { Rules } from './rules.ts';
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
  /** Keyed hashes of a person's names. */
  hashesOf(member: MemberReference): Promise<readonly string[]>;
  /**
   * All that decides what may be done.
   *
   * @param oldestMs - How long ago the lists may have been read. Default: however long.
   */
  situation(options: OperationOptions, oldestMs?: number): Promise<Situation>;
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
}

/** How long the whole list of pending invitations counts, in milliseconds. */
const longestUseMs = 6 * 60 * 60_000;

export async function openAccount(parts: AccountParts): Promise<SenderAccount> {
  const { client, rules, store, sleep } = parts;
  const owner = await findOwner(client, parts.owner);
  const hash = await createKeyedHash(parts.secret);
  const account = await hash(`account ${owner.name}`);
  const now = () => client.vendorTime().getTime();
  const ledger = createLedger(store, account, now);
  let view: AccountView | undefined;
  const hasMonth = Number.isFinite(rules.limitsAt(0, 0).month);
  // A calendar week or month may be longer than usual by an hour.
  const connectionsMs = (hasMonth ? 31 * lengths.day : lengths.week) + lengths.day;

  async function read({ signal }: OperationOptions): Promise<AccountView> {
    const reading = await readingSince(hash, signal);
    if (view !== undefined && now() - view.readAt <= longestUseMs) return await refreshView(reading, view);
    return await readView(reading, view);
  }

  async function situation(options: OperationOptions, oldestMs: number): Promise<Situation> {
    if (view !== undefined && now() - view.refreshedAt < oldestMs) {
      return { rules, account, isOwnerKnown: owner.isPerson, view, memory: await ledger.read() };
    }
    const seen = await read(options);
    view = seen;
    return { rules, account, isOwnerKnown: owner.isPerson, view: seen, memory: await noteFindings(seen) };
  }

  async function readingSince(keyed: KeyedHash, signal: AbortSignal | undefined) {
    const undecided = undecidedSince(await ledger.read());
    // The clock is the vendor's only after its first answer.
    const connectionsSince = () => Math.min(now() - connectionsMs, undecided);
    return { client, hash: keyed, connectionsSince, signal };
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
    hashesOf: (member) => Promise.all(nameTexts(namesOf(member)).map(hash)),
    situation: (wanted, oldestMs = Number.POSITIVE_INFINITY) => situation(wanted, oldestMs),
    settle: ({ kind, at }, end) =>
      ledger.change((memory) => {
        const attempts = memory.attempts.map((each) =>
          each.kind === kind && each.at === at ? { ...each, ...end } : each,
        );
        return { found: undefined, memory: { ...memory, attempts } };
      }),
  };
}
