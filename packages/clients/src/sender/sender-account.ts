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
  /** All that decides what may be done, from the lists as they were last read; reads them when that was never or long ago. */
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
  const account = await hash(`account ${owner}`);
  const now = () => client.vendorTime().getTime();
  const ledger = createLedger(store, account, now);
  let view: AccountView | undefined;

  async function look({ signal }: OperationOptions, mustBeNew: boolean): Promise<Situation> {
    const reading = await readingSince(hash, signal);
    const isOld = view === undefined || now() - view.readAt > longestUseMs;
    if (isOld) {
      view = await readView(reading, view);
      await noteDecisions(view);
    } else if (mustBeNew && view !== undefined) view = await refreshView(reading, view);
    if (view === undefined) throw new TypeError('A view was read and is not there');
    return { rules, account, view, memory: await ledger.read() };
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
    situation: (wanted) => look(wanted, false),
    currentSituation: (wanted) => look(wanted, true),
    settle: ({ kind, at }, end) =>
      ledger.change((memory) => {
        const attempts = memory.attempts.map((each) =>
          each.kind === kind && each.at === at ? { ...each, ...end } : each,
        );
        return { found: undefined, memory: { ...memory, attempts } };
      }),
  };
}
