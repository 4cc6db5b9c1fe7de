import { shownMode } from '../place/place.ts';
import type { PlannedPerson } from '../plans/plan.ts';
import type { StoredPlan } from '../plans/plan-store.ts';
import { visible } from './visible.ts';

const verbs = { invitations: 'Invite', messages: 'Write to', withdrawals: 'Withdraw the invitation of' } as const;

/** The whole plan, as a person reads it before confirming. */
export function describePlan({ id, plan }: StoredPlan): string {
  const { kind, mode, vendor, account, list, people, limits, createdAt, expiresAt } = plan;
  const place =
    mode === 'live' ? `through ${vendor}, on the real LinkedIn` : `at a fake of ${vendor}; nothing reaches LinkedIn`;
  const known = people.every(({ credits }) => credits !== null);
  const credits = people.reduce((sum, person) => sum + (person.credits ?? 0), 0);
  return [
    `${shownMode(mode)}: ${place}. Account ${visible(account)}.`,
    `Plan ${id}, made ${createdAt}, holds until ${expiresAt}.`,
    `${verbs[kind]} ${people.length} ${people.length === 1 ? 'person' : 'people'}${list === null ? '' : ` of the list "${visible(list)}"`}:`,
    '',
    ...people.map((person, index) => describePerson(person, index + 1)),
    ...limits.map(visible),
    known ? `Credits: about ${credits}.` : 'Credits: by what has to be read; see the prices of the vendor.',
    '',
  ].join('\n');
}

function describePerson({ row, member, text, step, at }: PlannedPerson, number: number): string {
  const { name, publicIdentifier, profileUrl, id } = member;
  const names = [name, publicIdentifier ?? profileUrl ?? id]
    .filter((each) => each !== null)
    .map(visible)
    .join(', ');
  const what = step === null ? '' : `, ${step === 'first' ? 'first message' : 'follow-up'}`;
  const when = at === null ? 'when the sender finds it due' : `not before ${at}`;
  const words = text === null ? '' : `\n${visible(text).replace(/^/gm, '      | ')}`;
  return `${String(number).padStart(4)}. ${names}${row === null ? '' : ` (row ${row})`}${what}, ${when}${words}\n`;
}
