import type { WriteInput } from '@invitekit/clients/sender';
import type { PlannedPerson } from '../plans/plan.ts';
import type { Session } from '../session.ts';
import type { Choice } from './choose-rows.ts';
import { type Draft, isInTime, type LeftOut, plannedPerson } from './draft.ts';
import { type Worded, writeTexts } from './write-texts.ts';

interface Wording {
  readonly text: string;
  readonly step: 'first' | 'follow-up';
}

/**
 * Who of a choice would be written to within a day. Where only a look at the person tells whether there was an acceptance, the person is
 * in the plan without a moment, and the sender looks when it sends.
 */
export async function draftMessages(session: Session, { rows, most }: Choice, { text, step }: Wording): Promise<Draft> {
  const texts = writeTexts(rows, text, 'messages');
  const inputs = new Map<WriteInput, Worded>(
    texts.worded.map((each) => [{ member: each.row.member, text: each.text ?? '', step }, each]),
  );
  const people: PlannedPerson[] = [];
  const leftOut: LeftOut[] = [...texts.leftOut];
  for await (const outcome of session.sender.planWriting(inputs.keys())) {
    const found = inputs.get(outcome.input);
    if (found === undefined) continue;
    const { row, text: words } = found;
    const at = outcome.is === 'due' ? outcome.at : null;
    const mayBePossible =
      outcome.is === 'due' ? isInTime(session, outcome.at) : outcome.because === 'acceptance-unclear';
    if (mayBePossible) people.push(plannedPerson(row, { text: words, step, at, credits: null }));
    else {
      const because = outcome.because ?? 'not-due-yet';
      leftOut.push({ row: row.row, because, at: outcome.is === 'due' ? at : (outcome.tryAgainAt ?? null) });
    }
    if (people.length === most) break;
  }
  return { people, leftOut };
}
