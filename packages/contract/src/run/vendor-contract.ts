import type { Vendor, VendorName } from '@invitekit/specs/vendors';
import type { ReadFacts } from '../facts/fact.ts';
import type { Incomplete, OperationReport } from '../report/report.ts';
import type { TimeFields } from '../times/check-times.ts';
import type { AccountsOperation } from './accounts-operation.ts';
import { type Beginning, begin, whyNoServiceKey } from './begin.ts';
import type { Checks } from './checks.ts';
import { effectsOf, type OwnEffects } from './common-effects.ts';
import type { Effect } from './effects.ts';
import { createExamine } from './examine.ts';
import type { Glimpse } from './glimpse.ts';
import type { Refusal } from './refusal.ts';
import { runChecks } from './run-checks.ts';
import { Session } from './session.ts';
import type { SessionSettings } from './session-settings.ts';

/** How much a run may do and read. */
export interface Limits {
  readonly most: number;
  readonly allowWrites: boolean;
  readonly mayDoForGood: boolean;
  /** Whether there is somebody to look up. */
  readonly hasMember: boolean;
}

/** What is particular about a vendor. */
interface VendorDefinition<Operations, Facts extends Vendor> {
  readonly facts: Facts;
  /** How a key that is not known is refused. */
  readonly keyRefusal: Refusal;
  /** How an operation refuses an account that is not known. */
  readonly accountRefusal: (operation: string) => Refusal;
  /** Whether a member can be named by LinkedIn's id in every operation. */
  readonly takesMemberIds: boolean;
  /** The free operation that a run begins with: it needs the key, and lists the accounts. */
  readonly accounts: AccountsOperation<Operations>;
  /** A free read that needs the Service key, where the vendor has one. */
  readonly tryServiceKey?: (session: Session<Operations>) => Promise<Glimpse<unknown>>;
  /** What the operations do that are not common to all vendors. */
  readonly effects: OwnEffects<Operations, Facts>;
  readonly createChecks: (session: Session<Operations>) => Checks<Operations>;
  /** The fields that tell a time. */
  readonly times: TimeFields;
  /** What its answers say that must be the same everywhere. */
  readonly readFacts: ReadFacts;
  /** How many credits a run takes at most; undefined where the vendor counts none. */
  readonly mostCredits?: (limits: Limits) => number;
}

/** A vendor whose operations can be checked. */
export interface VendorContract {
  readonly name: VendorName;
  /** Whether it has a Service key, besides the key for accounts. */
  readonly hasServiceKey: boolean;
  /** The headers that carry a key. */
  readonly authenticate: (key: string) => Readonly<Record<string, string>>;
  /** What each operation does, by its id. */
  readonly effects: ReadonlyMap<string, Effect>;
  readonly takesMemberIds: boolean;
  readonly mostCredits: ((limits: Limits) => number) | undefined;
  /** Sends the first request, with these headers. */
  begin(settings: SessionSettings, baseUrl: string, headers: Readonly<Record<string, string>>): Promise<Beginning>;
  /** Sends a request that needs the Service key, where one was given; says why it cannot be used. */
  whyNoServiceKey(settings: SessionSettings, baseUrl: string): Promise<Incomplete | undefined>;
  run(settings: SessionSettings): Promise<ContractRun>;
}

interface ContractRun {
  readonly operations: readonly OperationReport[];
  readonly accountId: string | undefined;
}

export function defineVendor<Operations, Facts extends Vendor>(
  definition: VendorDefinition<Operations, Facts>,
): VendorContract {
  const { facts, takesMemberIds, accounts, effects, createChecks, mostCredits, tryServiceKey } = definition;
  const { times, readFacts } = definition;
  const { name, keyHeaders, keyKinds } = facts;
  const [{ header, prefix }] = keyHeaders;
  return {
    name,
    hasServiceKey: keyKinds.includes('service'),
    authenticate: (key) => ({ [header]: `${prefix}${key}` }),
    takesMemberIds,
    effects: effectsOf(facts, effects),
    mostCredits,
    begin: (settings, baseUrl, headers) =>
      begin(baseUrl, {
        listAccounts: () => accounts.list(new Session<Operations>(settings), headers),
        hasServiceKey: settings.spec.hasServiceKey,
      }),
    async whyNoServiceKey(settings, baseUrl) {
      if (!settings.hasServiceKey || tryServiceKey === undefined) return undefined;
      return await whyNoServiceKey(baseUrl, () => tryServiceKey(new Session<Operations>(settings)));
    },
    async run(settings) {
      const session = new Session<Operations>(settings, createExamine(times, readFacts));
      const operations = await runChecks(session, createChecks(session), {
        ...definition,
        unknownAccountId: facts.accountId.unknown,
      });
      return { operations, accountId: session.knownAccountId };
    },
  };
}
