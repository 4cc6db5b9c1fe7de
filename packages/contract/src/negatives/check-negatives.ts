import { toText } from '@invitekit/specs/reader';
import { describeAsked, toAsked } from '../http/exchange.ts';
import { exchangePatiently } from '../run/exchange-patiently.ts';
import { parseBody } from '../run/read-answer.ts';
import { readDocumented } from '../run/read-documented.ts';
import { describeRefusal, type InvalidRefusal, isRefusedAs } from '../run/refusal.ts';
import type { Session } from '../run/session.ts';
import type { AnyInput } from '../spec/operation-input.ts';
import { wrongRequests } from './cases.ts';
import { chooseNegatives } from './choose.ts';

interface Negative {
  /** A request in order, which concerns nobody. */
  readonly input: AnyInput;
  readonly refusal: InvalidRefusal;
}

/** Asks an operation for what its spec forbids: it refuses each as it documents. Tells how many were sent. */
export async function checkNegatives<Operations>(
  { settings }: Session<Operations>,
  id: string,
  { input, refusal }: Negative,
): Promise<number> {
  const { spec, journal, isFake } = settings;
  const operation = spec.operation(id);
  const chosen = chooseNegatives(wrongRequests(spec, operation, input), settings);
  for (const wrong of chosen) {
    const { raw } = wrong;
    const came = await exchangePatiently(settings, { operation, input: wrong.input, key: undefined, raw });
    const asked = `${describeAsked({ ...toAsked(operation, wrong.input), ...(raw && { body: raw.text }) })}, with ${wrong.name}`;
    const documented = readDocumented<unknown>(spec, operation, came);
    const label = spec.labelOf(came.status, parseBody(came.text));
    if (!documented.ok) journal.addFinding({ operation: id, asked, ...documented.problem });
    else if (!isRefusedAs(refusal(wrong), came.status, label, isFake)) {
      const problem = { came: `${label} ${toText(documented.body)}`, wanted: describeRefusal(refusal(wrong)) };
      journal.addFinding({ operation: id, rule: 'invalid', asked, ...problem });
    }
  }
  return chosen.length;
}
