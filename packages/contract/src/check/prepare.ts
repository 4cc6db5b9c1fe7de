import { createReadJson } from '../http/read-json.ts';
import { createRedact } from '../http/redact.ts';
import type { Incomplete, Report } from '../report/report.ts';
import { type Beginning, chooseFrom } from '../run/begin.ts';
import { whyNot } from '../run/effects.ts';
import { createControl } from '../run/fake/control.ts';
import { type Proof, proveFake } from '../run/prove-fake.ts';
import type { SessionSettings } from '../run/session-settings.ts';
import { textsOfItems } from '../run/texts-of-items.ts';
import { createWatch } from '../run/watch-exchange.ts';
import { wantsServiceKey } from '../spec/keys.ts';
import { SettingsError } from '../spec/settings-error.ts';
import { vendors } from '../vendors/all-vendors.ts';
import type { CheckSettings } from './check-settings.ts';
import type { Plan } from './plan.ts';
import { nameSomebody, type ReadSettings, readSettings } from './read-settings.ts';
import { toSession } from './to-session.ts';

/** Whom every sandbox of a fake knows, and no account. */
const memberOfFakes = 'sophie-germain';

/** A run whose first requests were answered. */
export interface Prepared {
  readonly plan: Plan;
  readonly run: () => Promise<Report>;
}

/** @throws {SettingsError} */
export async function prepare(settings: CheckSettings): Promise<Prepared> {
  const read = readSettings(settings);
  const vendor = vendors[read.vendor];
  const session = toSession(read, settings);
  const mark = `invitekit-contract/${crypto.randomUUID()}`;
  const beginning = await vendor.begin(session, read.baseUrl, { 'user-agent': mark });
  const proof = await lookForFake(read, settings, {
    mark,
    beginning,
    vendorHosts: session.spec.hosts,
    tellTime: (time) => session.clock.tell(time),
  });
  const { whyNone } = proof;
  const choice = chooseFrom(beginning, { named: read.accountId, isFake: whyNone === undefined });
  const { accountId } = choice;
  const redact = createRedact(...[read.key, read.serviceKey].filter((each) => each !== undefined));
  const found = choice.problem ?? (await vendor.whyNoServiceKey(session, read.baseUrl));
  const problem = found && { ...found, message: redact(found.message) };
  const member = read.member ?? (whyNone === undefined ? memberOfFakes : undefined);
  const { baseUrl, most, allowWrites } = read;
  if (allowWrites && member === undefined && problem === undefined) {
    throw new SettingsError(
      `${nameSomebody} A fake has a known person, but nothing proves that this is one: ${whyNone}.`,
    );
  }
  const permission = { allowWrites, whyNoFake: whyNone };
  const isFake = whyNone === undefined;
  const chosen = read.operations && vendor.withNeeds(read.operations);
  const mayRun = (operation: string) =>
    whyNot(session.spec.effectOf(operation), permission) ?? whyNoKey(session, operation);
  const runs = (operation: string) => chosen?.has(operation) !== false && mayRun(operation) === undefined;
  const mayDoForGood = whyNot('irreversible', permission) === undefined;
  const negatives = read.negatives ?? (isFake ? 'some' : 'none');
  const prepared: SessionSettings = {
    ...session,
    watch: createWatch({ ...session, isFake }),
    whyNot: mayRun,
    isFake,
    control:
      proof.whyNone === undefined && mayDoForGood
        ? createControl(proof.sandbox, { fetch: settings.fetch ?? fetch, timeoutMs: read.timeoutMs })
        : undefined,
    chosen,
    negatives,
    accountId,
    accounts: beginning.list?.accounts ?? [],
    member,
    mayDoForGood,
    problem,
  };
  const mostCredits = vendor.mostCredits(prepared, runs);
  const { maxCredits } = read;
  if (maxCredits !== undefined && mostCredits !== undefined && mostCredits > maxCredits && problem === undefined) {
    throw new SettingsError(tooDear(mostCredits, maxCredits));
  }
  const lists = vendor.lists.filter(runs).length;
  const mode = allowWrites ? 'writes allowed' : 'read-only';
  return {
    plan: {
      baseUrl,
      operations: chosen && [...chosen],
      accountId,
      member,
      mode,
      mostCredits,
      most,
      lists,
      whyNoFake: whyNone,
      problem,
    },
    async run() {
      const { operations, negatives: wrong, accountId: usedId } = await vendor.run(prepared);
      return {
        vendor: read.vendor,
        baseUrl,
        incomplete: problem ?? whyInterrupted(settings.signal),
        accountId: usedId,
        mode,
        operations,
        coverage: session.coverage.report(),
        negatives: wrong,
        credits: mostCredits === undefined ? undefined : { atMost: mostCredits, taken: session.journal.creditsTaken },
      };
    },
  };
}

function tooDear(mostCredits: number, maxCredits: number): string {
  const advice = 'Read less of each list (--most), choose operations (--operation), or allow more.';
  return `The run may take ${mostCredits} credits, and --max-credits allows ${maxCredits}. ${advice}`;
}

/** Why nothing can be asked of an operation with the keys that were given; undefined when it can. */
function whyNoKey({ spec, hasServiceKey }: SessionSettings, operation: string): string | undefined {
  if (hasServiceKey || !wantsServiceKey(spec.operation(operation))) return undefined;
  return 'there is no Service API key for it; --service-key gives one';
}

interface FirstRequest {
  readonly mark: string;
  readonly beginning: Beginning;
  readonly vendorHosts: readonly string[];
  readonly tellTime: (time: number) => void;
}

/** Nobody looks where the first request got no answer, or one to a key that is not known. */
async function lookForFake(
  { vendor, baseUrl, key, timeoutMs }: ReadSettings,
  { fetch: send = fetch }: CheckSettings,
  { mark, beginning, vendorHosts, tellTime }: FirstRequest,
): Promise<Proof> {
  const { status, behind, problem } = beginning;
  if (status === undefined || problem !== undefined) return { whyNone: 'the run could not begin' };
  const read = createReadJson({ fetch: send, timeoutMs });
  // What does not fit the spec proves a fake all the same, if it is a success and names accounts.
  const accountIds =
    beginning.list?.accounts.map(({ id }) => [id]) ?? (status < 300 ? textsOfItems(beginning.raw) : undefined);
  return await proveFake({ vendor, baseUrl, key, vendorHosts, mark, behind, status, accountIds, tellTime, read });
}

function whyInterrupted(signal: AbortSignal | undefined): Incomplete | undefined {
  return signal?.aborted ? { cause: 'interrupted', message: 'The run was interrupted.' } : undefined;
}
