import type { Checks, State } from '../checks.ts';
import type { InvalidRefusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { checkBoundaries } from './boundaries.ts';
import { checkNegatives } from './check-negatives.ts';
import { Unchanged } from './unchanged.ts';

interface NegativesRun {
  readonly unknownAccountId: string;
  readonly invalidRefusal: InvalidRefusal;
  readonly readState: () => Promise<State>;
  readonly mayGoOn: (operation: string) => boolean;
  readonly run: (operation: string, step: () => Promise<void>) => Promise<void>;
}

/**
 * Asks every operation for what its spec forbids, and looks whether that changed anything. Where nothing proves that the
 * server is a fake, only those are asked that never change anything. Gives how many requests that took.
 */
export async function runNegatives<Operations>(
  session: Session<Operations>,
  checks: Checks<Operations>,
  { unknownAccountId, invalidRefusal: refusal, readState, mayGoOn, run }: NegativesRun,
): Promise<number> {
  const { isFake, negatives, spec } = session.settings;
  const unchanged = new Unchanged(session, readState);
  let count = 0;
  if (negatives === 'none') return count;
  for (const id in checks) {
    const isRead = spec.effectOf(id) === 'read';
    if (!mayGoOn(id) || session.whyOver !== undefined || !(isRead || isFake)) continue;
    session.begin(id);
    const input = checks[id].request(session.knownAccountId ?? unknownAccountId);
    await run(id, async () => {
      if (!isRead) await unchanged.remember();
      count += await checkNegatives(session, id, { input, refusal });
      if (!isRead) await unchanged.check();
    });
  }
  for (const id in checks) {
    if (!isFake || !mayGoOn(id) || session.whyOver !== undefined) continue;
    session.begin(id);
    const input = checks[id].request(session.knownAccountId ?? unknownAccountId);
    await run(id, () => checkBoundaries(session, id, input));
  }
  return count;
}
