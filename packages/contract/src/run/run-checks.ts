import type { OperationReport } from '../report/report.ts';
import type { AnyInput, OperationInput } from '../spec/operation-input.ts';
import type { Check, VendorChecks } from './checks.ts';
import { runErrors } from './fake/run-errors.ts';
import { runNegatives } from './negatives/run-negatives.ts';
import type { InvalidRefusal, Refusal } from './refusal.ts';
import { runStep } from './run-step.ts';
import type { Session } from './session.ts';
import { interruption } from './stops.ts';

interface Refusals {
  readonly accounts: { readonly operation: string };
  readonly unknownAccountId: string;
  readonly keyRefusal: Refusal;
  readonly accountRefusal: (operation: string) => Refusal;
  /** How a key of another kind is refused; undefined where there is one kind alone. */
  readonly otherKeyRefusal?: Refusal | undefined;
  readonly invalidRefusal: InvalidRefusal;
}

/** What came of all checks of a vendor. */
export interface ChecksRun {
  readonly operations: readonly OperationReport[];
  /** How many requests were sent that the spec forbids. */
  readonly negatives: number;
}

/** A key that nobody has, in no vendor's form. */
const unknownKey = 'invitekit-contract-unknown-key';

/** Stands for a request without any. */
export const noKey = '';

/**
 * Runs every check in its order. What must not be run, or cannot, is skipped and says why. However the run ends, what it
 * made is taken back.
 */
export async function runChecks<Operations>(
  session: Session<Operations>,
  { checks, readState }: VendorChecks<Operations>,
  refusals: Refusals,
): Promise<ChecksRun> {
  const { journal, whyNot, problem, chosen } = session.settings;
  const ids: string[] = [];
  const failures: unknown[] = [];
  const otherKeyLabels = new Set<string>();
  const runIn = (id: string, step: () => Promise<void>) =>
    runStep(session, id, step).catch((error: unknown) => {
      failures.push(error);
    });
  for (const id in checks) {
    const run = (step: () => Promise<void>) => runIn(id, step);
    const check = checks[id];
    session.begin(id);
    // What one operation makes, another may take back, which need not have been chosen.
    const takeBack = () => session.during('taking back', () => run(async () => await check.takeBack?.()));
    if (chosen?.has(id) === false) {
      if (whyNot(id) === undefined) await takeBack();
      continue;
    }
    ids.push(id);
    const forbidden = whyNot(id);
    if (forbidden !== undefined) {
      journal.skip(id, forbidden, 'not allowed');
      continue;
    }
    const whyOver = failures.length > 0 ? 'an earlier check failed inside' : session.whyOver;
    if (whyOver === undefined) await run(() => check.run());
    else journal.skip(id, whyOver, 'circumstances');
    await takeBack();
    if (failures.length > 0 || whyOver !== undefined || session.isUnreachable) continue;
    await run(() => checkRefusals(session, id, check, { ...refusals, otherKeyLabels }));
  }
  const mayGoOn = (id: string) => ids.includes(id) && whyNot(id) === undefined && failures.length === 0;
  const negatives = await runNegatives(session, checks, { ...refusals, readState, mayGoOn, run: runIn });
  await runErrors(session, checks, { ...refusals, mayGoOn, run: runIn });
  if (failures.length > 0) throw failures[0];
  if (problem !== undefined) journal.addError(refusals.accounts.operation, problem.message);
  const interrupted = ids.find((id) => journal.report(id).reason === interruption);
  if (interrupted !== undefined) journal.addError(interrupted, interruption);
  return { operations: ids.map((id) => journal.report(id)), negatives };
}
async function checkRefusals<Operations, Id extends keyof Operations & string>(
  session: Session<Operations>,
  id: Id,
  { request }: Check<Operations[Id]>,
  { unknownAccountId, keyRefusal, accountRefusal, otherKeyRefusal, otherKeyLabels }: Refusals & OtherKeyLabels,
): Promise<void> {
  const input = request(session.knownAccountId ?? unknownAccountId);
  const foreign = request(unknownAccountId);
  await session.refuse(id, input, 'key', keyRefusal, unknownKey);
  if (session.settings.isFake) await session.refuse(id, input, 'key', keyRefusal, noKey);
  await checkOtherKeys(session, id, { input, refusal: otherKeyRefusal, seen: otherKeyLabels });
  const namesAccount = JSON.stringify(request('one')) !== JSON.stringify(request('another'));
  if (namesAccount) await session.refuse(id, foreign, 'account', accountRefusal(id));
}

/** How keys of another kind were refused: in one way everywhere. */
interface OtherKeyLabels {
  readonly otherKeyLabels: Set<string>;
}

interface OtherKeys<Operation> {
  readonly input: OperationInput<Operation> & AnyInput;
  readonly refusal: Refusal | undefined;
  readonly seen: Set<string>;
}

/** A key that a fake has for something else is refused, as it is by every other operation. */
async function checkOtherKeys<Operations, Id extends keyof Operations & string>(
  session: Session<Operations>,
  id: Id,
  { input, refusal, seen }: OtherKeys<Operations[Id]>,
): Promise<void> {
  const { control, spec } = session.settings;
  const { keys } = spec.operation(id);
  for (const [kind, key] of Object.entries(control?.otherKeys ?? {})) {
    if (refusal === undefined || keys.includes(kind)) continue;
    const label = await session.refuse(id, input, 'key', refusal, key);
    const [first = label] = seen;
    seen.add(first);
    session.expect(label === first, 'key', label, `${first}, as other operations refuse a key of another kind`);
  }
}
