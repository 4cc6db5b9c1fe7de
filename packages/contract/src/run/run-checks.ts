import type { OperationReport } from '../report/report.ts';
import type { Check, Checks } from './checks.ts';
import type { Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import { Skipped, Stopped } from './stops.ts';

interface Refusals {
  readonly unknownAccountId: string;
  readonly keyRefusal: Refusal;
  readonly accountRefusal: (operation: string) => Refusal;
}

/** A key that nobody has, in no vendor's form. */
const unknownKey = 'invitekit-contract-unknown-key';

/** Runs every check in its order. What must not be run, or cannot, is skipped and says why. */
export async function runChecks<Operations>(
  session: Session<Operations>,
  checks: Checks<Operations>,
  refusals: Refusals,
): Promise<readonly OperationReport[]> {
  const { journal, whyNot } = session.settings;
  const ids: string[] = [];
  for (const id in checks) {
    ids.push(id);
    session.begin(id);
    const forbidden = whyNot(id);
    if (forbidden !== undefined) {
      journal.skip(id, forbidden, 'not allowed');
      continue;
    }
    const check = checks[id];
    if (session.isUnreachable) journal.skip(id, 'no answer came to an earlier request', 'circumstances');
    else await runStep(session, id, () => check.run());
    await session.takingBack(() => runStep(session, id, async () => await check.takeBack?.()));
    await runStep(session, id, () => checkRefusals(session, id, check, refusals));
  }
  return ids.map((id) => journal.report(id));
}

async function runStep<Operations>(session: Session<Operations>, id: string, step: () => Promise<void>): Promise<void> {
  const { journal } = session.settings;
  try {
    await step();
  } catch (error) {
    if (error instanceof Skipped) journal.skip(id, error.message, error.why);
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
  if (session.isUnreachable) return;
  const input = request(session.knownAccountId ?? unknownAccountId);
  const foreign = request(unknownAccountId);
  await session.refuse(id, input, 'key', keyRefusal, unknownKey);
  const namesAccount = JSON.stringify(request('one')) !== JSON.stringify(request('another'));
  if (namesAccount) await session.refuse(id, foreign, 'account', accountRefusal(id));
}
