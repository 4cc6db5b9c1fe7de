import type { Vendor } from '@invitekit/specs/vendors';
import type { ReadFacts } from '../facts/fact.ts';
import type { Incomplete } from '../report/report.ts';
import { hasServiceKey } from '../spec/keys.ts';
import type { TimeFields } from '../times/check-times.ts';
import type { AccountsOperation } from './accounts-operation.ts';
import { type Beginning, begin, whyNoServiceKey } from './begin.ts';
import type { Needs, VendorChecks } from './checks.ts';
import { createExamine } from './examine.ts';
import type { Glimpse } from './glimpse.ts';
import { creditsOfNegatives } from './negatives/credits.ts';
import type { InvalidRefusal, Refusal } from './refusal.ts';
import { type ChecksRun, runChecks } from './run-checks.ts';
import { Session } from './session.ts';
import type { SessionSettings } from './session-settings.ts';
import { withNeeds } from './with-needs.ts';

/** What a run is going to do, as far as it takes credits. */
export interface Work extends Pick<SessionSettings, 'most' | 'member' | 'mayDoForGood' | 'isFake' | 'negatives'> {
  /** Whether an operation is checked. */
  readonly runs: (operation: string) => boolean;
}

/** What is particular about a vendor. */
interface VendorDefinition<Operations, Facts extends Vendor> {
  readonly facts: Facts;
  /** How a key that is not known is refused. */
  readonly keyRefusal: Refusal;
  /** How an operation refuses an account that is not known. */
  readonly accountRefusal: (operation: string) => Refusal;
  /** How a key of another kind is refused; undefined where there is one kind alone. */
  readonly otherKeyRefusal?: Refusal;
  /** How a request is refused that the spec forbids. */
  readonly invalidRefusal: InvalidRefusal;
  /** Whether a member can be named by LinkedIn's id in every operation. */
  readonly takesMemberIds: boolean;
  /** The free operation that a run begins with: it needs the key, and lists the accounts. */
  readonly accounts: AccountsOperation<Operations>;
  /** A free read that needs the Service key, where the vendor has one. */
  readonly tryServiceKey?: (session: Session<Operations>) => Promise<Glimpse<unknown>>;
  readonly createChecks: (session: Session<Operations>) => VendorChecks<Operations>;
  readonly needs: Needs<Operations>;
  /** The operations that list something of an account. */
  readonly lists: readonly (keyof Operations & string)[];
  /** The fields that tell a time. */
  readonly times: TimeFields;
  /** What its answers say that must be the same everywhere. */
  readonly readFacts: ReadFacts;
  /** How many credits a run takes at most; undefined where the vendor counts none. */
  readonly mostCredits?: (work: Work) => number;
}

/** A vendor whose operations can be checked. */
export interface VendorContract {
  readonly takesMemberIds: boolean;
  /** The operations with those that they need. */
  withNeeds(operations: readonly string[]): ReadonlySet<string>;
  /** The ids of the operations that list something of an account. */
  readonly lists: readonly string[];
  /** The most credits that a run takes; undefined where the vendor counts none. */
  mostCredits(settings: SessionSettings, runs: Work['runs']): number | undefined;
  /** Sends the first request, with these headers. */
  begin(settings: SessionSettings, baseUrl: string, headers: Readonly<Record<string, string>>): Promise<Beginning>;
  /** Sends a request that needs the Service key, where one was given; says why it cannot be used. */
  whyNoServiceKey(settings: SessionSettings, baseUrl: string): Promise<Incomplete | undefined>;
  run(settings: SessionSettings): Promise<ContractRun>;
}

interface ContractRun extends ChecksRun {
  readonly accountId: string | undefined;
}

export function defineVendor<Operations, Facts extends Vendor>(
  definition: VendorDefinition<Operations, Facts>,
): VendorContract {
  const { facts, takesMemberIds, accounts, createChecks, mostCredits, tryServiceKey } = definition;
  const { times, readFacts } = definition;
  return {
    takesMemberIds,
    lists: definition.lists,
    withNeeds: (operations) => withNeeds(operations, definition.needs),
    mostCredits(settings, runs) {
      if (mostCredits === undefined) return undefined;
      const { checks } = createChecks(new Session<Operations>(settings));
      const negatives = creditsOfNegatives(settings, checks, { runs, account: facts.accountId.unknown });
      return mostCredits({ ...settings, runs }) + negatives;
    },
    begin: (settings, baseUrl, headers) =>
      begin(baseUrl, {
        listAccounts: () => accounts.list(new Session<Operations>(settings), headers),
        hasServiceKey: hasServiceKey(facts.name),
      }),
    async whyNoServiceKey(settings, baseUrl) {
      if (!settings.hasServiceKey || tryServiceKey === undefined) return undefined;
      return await whyNoServiceKey(baseUrl, () => tryServiceKey(new Session<Operations>(settings)));
    },
    async run(settings) {
      const session = new Session<Operations>(settings, createExamine(times, readFacts));
      const ran = await runChecks(session, createChecks(session), {
        ...definition,
        unknownAccountId: facts.accountId.unknown,
      });
      return { ...ran, accountId: session.knownAccountId };
    },
  };
}
