import type { SendInput } from '@invitekit/clients';
import type { PlannedPerson } from '../plans/plan.ts';
import type { Session } from '../session.ts';
import type { Choice } from './choose-rows.ts';
import { type Draft, isInTime, type LeftOut, plannedPerson } from './draft.ts';
import { type Worded, writeTexts } from './write-texts.ts';

/** Who of a choice would be invited within a day, as the sender plans it. */
export async function draftInvitations(
  session: Session,
  { rows, most }: Choice,
  note: string | undefined,
): Promise<Draft> {
  const texts = writeTexts(rows, note, 'invitations');
  const inputs = new Map<SendInput, Worded>(
    texts.worded.map((each) => [{ member: each.row.member, note: each.text }, each]),
  );
  const people: PlannedPerson[] = [];
  const leftOut: LeftOut[] = [...texts.leftOut];
  for await (const outcome of session.sender.plan(inputs.keys())) {
    if (outcome.is === 'notice') continue;
    const found = inputs.get(outcome.input);
    if (found === undefined) continue;
    const { row, text } = found;
    if (outcome.is === 'not-sent') {
      leftOut.push({ row: row.row, because: outcome.because, at: outcome.tryAgainAt ?? null });
    } else if (isInTime(session, outcome.at)) {
      people.push(plannedPerson(row, { text, step: null, at: outcome.at, credits: outcome.credits }));
    } else {
      leftOut.push({ row: row.row, because: outcome.because ?? 'not-due-yet', at: outcome.at });
      // All others come later still.
      break;
    }
    if (people.length === most) break;
  }
  return { people, leftOut };
}
