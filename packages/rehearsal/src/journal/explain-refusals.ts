import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import type { Act } from './act.ts';
import type { KnownPeople } from './people-known.ts';

/** LinkedIn lets a person be invited again after so much time, in milliseconds. */
const cooldown = 21 * 24 * 60 * 60_000;

/**
 * A vendor may use one error for a limit of the account and for a person who has an invitation already. Who was invited at
 * the time explains it; a client would have looked that up.
 */
export function explainRefusals(acts: readonly Act[], { invitations }: Rehearsed, people: KnownPeople): readonly Act[] {
  const byPerson = Map.groupBy(invitations, ({ member }) => people.of(member).key);
  return acts.map((act) => {
    if (act.kind !== 'send' || act.person === undefined || act.failure?.code !== 'quota-exceeded') return act;
    const isAboutPerson = (byPerson.get(act.person.key) ?? []).some(
      ({ sentAt, settledAt }) =>
        Date.parse(sentAt) <= act.at && (settledAt === null || Date.parse(settledAt) + cooldown > act.at),
    );
    if (!isAboutPerson) return act;
    return { ...act, failure: { ...act.failure, code: 'already-invited', until: undefined, isPassing: false } };
  });
}
