import type { AnyInput } from '../../spec/operation-input.ts';
import type { InvalidRefusal } from '../refusal.ts';
import type { SessionSettings } from '../session-settings.ts';
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
  settings: SessionSettings,
  operation: string,
  { input, refusal }: Negative,
): Promise<number> {
  const chosen = chooseNegatives(wrongRequests(settings.spec, settings.spec.operation(operation), input), settings);
  for (const wrong of chosen) {
    const { name: why, raw } = wrong;
    const request = { operation, input: wrong.input, raw, why, refusal: refusal(wrong) };
    await expectRefusal(settings, { ...request, rule: 'invalid', isPatient: true });
  }
  return chosen.length;
}
