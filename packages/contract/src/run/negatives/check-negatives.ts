import type { AnyInput } from '../../spec/operation-input.ts';
import type { InvalidRefusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { Skipped } from '../stops.ts';
import { wrongRequests } from './cases.ts';
import { chooseNegatives } from './choose.ts';
import { expectRefusal } from './expect-refusal.ts';

interface Negative {
  /** A request in order, which concerns nobody. */
  readonly input: AnyInput;
  readonly refusal: InvalidRefusal;
}

/** Asks an operation for what its spec forbids: it refuses each as it documents. Gives how many requests that took. */
export async function checkNegatives(
  session: Pick<Session<unknown>, 'leaveOut' | 'send' | 'settings'>,
  operation: string,
  { input, refusal }: Negative,
): Promise<number> {
  const { settings } = session;
  const chosen = chooseNegatives(wrongRequests(settings.spec, settings.spec.operation(operation), input), settings);
  const leftOut: string[] = [];
  for (const wrong of chosen) {
    const { name: why, raw } = wrong;
    const request = { operation, input: wrong.input, raw, why, refusal: refusal(wrong) };
    try {
      await expectRefusal(session, { ...request, rule: 'invalid', isPatient: true });
    } catch (error) {
      // What a proxy does not pass on says nothing about the operation.
      if (!(error instanceof Skipped)) throw error;
      leftOut.push(error.message);
    }
  }
  const [reason] = leftOut;
  if (reason !== undefined) session.leaveOut(`${leftOut.length} of ${chosen.length} wrong requests`, reason);
  return chosen.length - leftOut.length;
}
