import type { Invitation } from '../core/invitation.ts';
import type { InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import type { MemberReference } from '../core/member-reference.ts';
import { namesOf } from '../core/person/names.ts';
import { plainText } from '../core/plain-text.ts';
import type { Sleep } from '../core/transport.ts';
import { createAccountLists } from './account-lists.ts';
import { type AccountView, nothingRead } from './account-view.ts';
import { noteFindings } from './decisions.ts';
import { type IdentityParts, identify } from './identify.ts';
import type { Ledger } from './ledger.ts';
import { type AccountMemory, type Attempt, settled } from './memory.ts';
import { nameTexts } from './people.ts';
import type { Rules } from './rules.ts';
import type { HashesOf } from './seen.ts';
import type { Situation } from './situation.ts';

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

interface AccountParts extends IdentityParts {
  readonly rules: Rules;
  readonly sleep: Sleep;
}

export async function openAccount(parts: AccountParts): Promise<SenderAccount> {
  const { client, rules, sleep } = parts;
  const { account, isOwnerKnown, ledger, hash, reading, now } = await identify(parts);
  const hashesOf = (member: MemberReference) => Promise.all(nameTexts(namesOf(member)).map(hash));
  const lists = createAccountLists({ client, rules, hashesOf, ledger, now, reading });
  const seen = () => ({ rules, isOwnerKnown, view: reading.view ?? nothingRead });
  const toSituation = (view: AccountView, memory: AccountMemory): Situation => ({
    rules,
    account,
    isOwnerKnown,
    view,
    memory,
  });

  return {
    client,
    rules,
    ledger,
    sleep,
    now,
    hashesOf,
    markOf: (text) => hash(`text ${plainText(text)}`),
    seen,
    remembered: async () => toSituation(seen().view, await ledger.read()),
    async situation(options, oldestMs) {
      const known = lists.known(oldestMs);
      if (known !== undefined) return toSituation(known, await ledger.read());
      const view = await lists.read(options, oldestMs);
      return toSituation(view, await noteFindings(ledger, rules, view, now));
    },
    async pending(options) {
      const { items, view } = await lists.readPending(options);
      await noteFindings(ledger, rules, view, now);
      return items;
    },
    settle: (attempt, end) => ledger.change((memory) => ({ found: undefined, memory: settled(memory, attempt, end) })),
  };
}
