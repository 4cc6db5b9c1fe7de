import type { InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import type { MemberReference } from '../core/member-reference.ts';
import { namesOf } from '../core/person/names.ts';
import type { Sleep } from '../core/transport.ts';
import { type AccountView, readView, refreshView } from './account-view.ts';
import { holdForAcceptance, undecidedSince, withDecisions } from './decisions.ts';
import { createKeyedHash, type KeyedHash } from './keyed-hash.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { Attempt } from './memory.ts';
import type { Situation } from './next-moment.ts';
import { findOwner } from './owner.ts';
import { nameTexts } from './people.ts';
import type { Rules } from './rules.ts';
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
  /** All that decides what may be done, by the lists as they were last read. */
  situation(options: OperationOptions): Promise<Situation>;
  /** The same, with what is new in the lists. */
  currentSituation(options: OperationOptions): Promise<Situation>;
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

export async function openAccount(parts: AccountParts, options: OperationOptions): Promise<SenderAccount> {
  const { client, rules, store, sleep } = parts;
  const owner = await findOwner(client, parts.owner, options);
  const hash = await createKeyedHash(parts.secret);
  const account = await hash(`account ${owner.name}`);
  const now = () => client.vendorTime().getTime();
  const ledger = createLedger(store, account, now);
  let view: AccountView | undefined;

  async function read({ signal }: OperationOptions): Promise<AccountView> {
    const reading = await readingSince(hash, signal);
    if (view !== undefined && now() - view.readAt <= longestUseMs) return await refreshView(reading, view);
    const whole = await readView(reading, view);
    await noteDecisions(whole);
    return whole;
  }

  async function situation(options: OperationOptions, mustBeNew: boolean): Promise<Situation> {
    const seen = mustBeNew || view === undefined ? await read(options) : view;
    view = seen;
    return { rules, account, isOwnerKnown: owner.isPerson, view: seen, memory: await ledger.read() };
  }

  async function readingSince(keyed: KeyedHash, signal: AbortSignal | undefined) {
    const connectionsSince = Math.min(now() - lengths.week, undecidedSince(await ledger.read()));
    return { client, hash: keyed, connectionsSince, signal };
  }

  async function noteDecisions(seen: AccountView): Promise<void> {
    await ledger.change((memory) => {
      const decided = withDecisions(memory, seen);
      const hold = memory.holds.some(({ until }) => until === null)
        ? undefined
        : holdForAcceptance(rules, decided, now());
      const isNew = JSON.stringify(decided) !== JSON.stringify(memory) || hold !== undefined;
      const holds = hold === undefined ? decided.holds : [...decided.holds, hold];
      return isNew ? { found: undefined, memory: { ...decided, holds } } : { found: undefined };
    });
  }

  return {
    client,
    rules,
    ledger,
    sleep,
    now,
    hashesOf: (member) => Promise.all(nameTexts(namesOf(member)).map(hash)),
    situation: (wanted) => situation(wanted, false),
    currentSituation: (wanted) => situation(wanted, true),
    settle: ({ kind, at }, end) =>
      ledger.change((memory) => {
        const attempts = memory.attempts.map((each) =>
          each.kind === kind && each.at === at ? { ...each, ...end } : each,
        );
        return { found: undefined, memory: { ...memory, attempts } };
      }),
  };
}
