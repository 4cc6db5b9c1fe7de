import { toText } from '@invitekit/specs/reader';
import { describeAsked, toAsked } from '../../http/exchange.ts';
import { parseBody } from '../../http/parse-body.ts';
import type { Rule } from '../../report/report.ts';
import type { AnyInput } from '../../spec/operation-input.ts';
import type { RawBody } from '../exchange-patiently.ts';
import { readAnswer } from '../read-answer.ts';
import { describeRefusal, isRefusedAs, type Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** A request that has to be refused. */
interface ToRefuse {
  readonly operation: string;
  readonly input: AnyInput;
  /** Undefined where the input has all. */
  readonly raw?: RawBody | undefined;
  /** What is particular about it: `query limit too large`. */
  readonly why: string;
  readonly rule: Rule;
  readonly refusal: Refusal;
  /** Whether it waits where there were too many requests. */
  readonly isPatient: boolean;
}

/** Sends it, and notes a finding where it is not refused so, or not as the spec documents. */
export async function expectRefusal(
  session: Pick<Session<unknown>, 'send' | 'settings'>,
  { operation: id, input, raw, why, rule, refusal, isPatient }: ToRefuse,
): Promise<void> {
  const { spec, journal, isFake } = session.settings;
  const { operation, came } = await session.send(id, input, { raw, isPatient });
  const asked = `${describeAsked({ ...toAsked(operation, input), ...(raw && { body: raw.text }) })}, with ${why}`;
  const answer = readAnswer<unknown>(spec, operation, came);
  const label = spec.labelOf(came.status, parseBody(came.text));
  if (!answer.ok) journal.addFinding({ operation: id, asked, ...answer.problem });
  else if (!isRefusedAs(refusal, came.status, label, isFake)) {
    const problem = { came: `${label} ${toText(answer.body)}`, wanted: describeRefusal(refusal) };
    journal.addFinding({ operation: id, rule, asked, ...problem });
  }
}
