import { describeAsked, toAsked } from '../../http/exchange.ts';
import { parseBody } from '../../http/parse-body.ts';
import type { AnyInput } from '../../spec/operation-input.ts';
import { readAnswer } from '../read-answer.ts';
import type { Session } from '../session.ts';
import { allowedRequests } from './allowed.ts';

/**
 * Sends a request in order, which concerns nobody, and the same with every value that the spec just allows: each is
 * answered as the operation documents, and none is called wrong where the first was not.
 */
export async function checkBoundaries(
  session: Pick<Session<unknown>, 'send' | 'settings'>,
  id: string,
  input: AnyInput,
): Promise<void> {
  const { spec, journal } = session.settings;
  const operation = spec.operation(id);
  const requests = allowedRequests(spec, operation, input);
  const usual = requests === undefined ? undefined : await ask(input);
  if (requests === undefined || usual === undefined) return;
  for (const allowed of requests) {
    const label = await ask(allowed.input);
    if (label === undefined || label === usual || !isCalledWrong(label)) continue;
    const asked = `${describeAsked(toAsked(operation, allowed.input))}, with ${allowed.name}`;
    journal.addFinding({ operation: id, rule: 'allowed', asked, came: label, wanted: `${usual}, as without it` });
  }

  /** The answer in a word or two; undefined where it is none that the operation documents. */
  async function ask(request: AnyInput): Promise<string | undefined> {
    const { came } = await session.send(id, request);
    const answer = readAnswer<unknown>(spec, operation, came);
    if (answer.ok) return spec.labelOf(came.status, parseBody(came.text));
    journal.addFinding({ operation: id, asked: describeAsked(toAsked(operation, request)), ...answer.problem });
    return undefined;
  }
}

/** What is allowed may still be refused: for what the account lacks, or what LinkedIn says. */
function isCalledWrong(label: string): boolean {
  return /^(?:400|413|422)\b/.test(label);
}
