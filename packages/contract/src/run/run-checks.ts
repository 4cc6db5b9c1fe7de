import type { OperationReport } from '../report/report.ts';
import type { Check, Checks } from './checks.ts';
import type { Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import { Interrupted, interruption, Skipped, Stopped } from './stops.ts';

interface Refusals {
  readonly accounts: { readonly operation: string };
  readonly unknownAccountId: string;
  readonly keyRefusal: Refusal;
  readonly accountRefusal: (operation: string) => Refusal;
}

/** A key that nobody has, in no vendor's form. */
const unknownKey = 'invitekit-contract-unknown-key';

/**
 * Runs every check in its order. What must not be run, or cannot, is skipped and says why. However the run ends, what it
 * made is taken back.
 */
export async function runChecks<Operations>(
  session: Session<Operations>,
  checks: Checks<Operations>,
  refusals: Refusals,
): Promise<readonly OperationReport[]> {
  const { journal, whyNot, problem } = session.settings;
  const ids: string[] = [];
  const failures: unknown[] = [];
  for (const id in checks) {
    const run = (step: () => Promise<void>) =>
      runStep(session, id, step).catch((error: unknown) => {
        failures.push(error);
      });
    ids.push(id);
    session.begin(id);
    const forbidden = whyNot(id);
    if (forbidden !== undefined) {
      journal.skip(id, forbidden, 'not allowed');
      continue;
    }
    const check = checks[id];
    const whyOver = failures.length > 0 ? 'an earlier check failed inside' : session.whyOver;
    if (whyOver === undefined) await run(() => check.run());
    else journal.skip(id, whyOver, 'circumstances');
    await session.during('taking back', () => run(async () => await check.takeBack?.()));
    if (failures.length > 0 || whyOver !== undefined || session.isUnreachable) continue;
    await run(() => checkRefusals(session, id, check, refusals));
  }
  if (failures.length > 0) throw failures[0];
  if (problem !== undefined) journal.addError(refusals.accounts.operation, problem.message);
  const interrupted = ids.find((id) => journal.report(id).reason === interruption);
  if (interrupted !== undefined) journal.addError(interrupted, interruption);
  return ids.map((id) => journal.report(id));
}

async function runStep<Operations>(session: Session<Operations>, id: string, step: () => Promise<void>): Promise<void> {
  const { journal } = session.settings;
  try {
    await step();
  } catch (error) {
    if (error instanceof Skipped) journal.skip(id, error.message, error.why);
    else if (error instanceof Interrupted) journal.skip(id, error.message, 'circumstances');
    else if (!(error instanceof Stopped)) throw error;
    // What went wrong is noted at the operation where it did.
    else if (error.operation !== id) journal.skip(id, error.message, 'circumstances');
  }
}

async function checkRefusals<Operations, Id extends keyof Operations & string>(
  session: Session<Operations>,
  id: Id,
  { request }: Check<Operations[Id]>,
  { unknownAccountId, keyRefusal, accountRefusal }: Refusals,
): Promise<void> {
  const input = request(session.knownAccountId ?? unknownAccountId);
  const foreign = request(unknownAccountId);
  await session.refuse(id, input, 'key', keyRefusal, unknownKey);
  const namesAccount = JSON.stringify(request('one')) !== JSON.stringify(request('another'));
  if (namesAccount) await session.refuse(id, foreign, 'account', accountRefusal(id));
}
