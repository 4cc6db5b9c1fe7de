import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import type { Act } from './act.ts';
import type { KnownPeople } from './people-known.ts';

type Invitation = Rehearsed['invitations'][number];

/** The invitations to connect that the account has sent in a rehearsal, the oldest first. */
export function sentInvitations({ invitations, from, until }: Rehearsed): readonly Invitation[] {
  return invitations
    .filter(({ direction, kind }) => direction === 'sent' && kind === 'connection')
    .filter(({ sentAt }) => Date.parse(sentAt) >= Date.parse(from) && Date.parse(sentAt) <= Date.parse(until))
    .toSorted((one, other) => Date.parse(one.sentAt) - Date.parse(other.sentAt));
}

/**
 * Gives each request the invitation that it made: that of the same moment to the same person, else, where the request names
 * nobody who is known, one of the same moment.
 */
export function matchInvitations(acts: readonly Act[], rehearsed: Rehearsed, people: KnownPeople): readonly Act[] {
  const made = new Map<number, Act>();
  const free = sentInvitations(rehearsed).filter((invitation) => {
    const person = people.of(invitation.member);
    const act = candidates(acts, made, invitation).find((each) => each.person?.key === person.key);
    if (act !== undefined) made.set(act.number, { ...act, invitation });
    return act === undefined;
  });
  for (const invitation of free) {
    const act = candidates(acts, made, invitation).find((each) => each.person === undefined);
    if (act !== undefined) made.set(act.number, { ...act, person: people.of(invitation.member), invitation });
  }
  return acts.map((act) => made.get(act.number) ?? act);
}

/** LinkedIn tells whole seconds. */
const second = 1000;

/** A failure that came with an answer made none; one of the same person may stand before the request that did. */
function candidates(acts: readonly Act[], made: ReadonlyMap<number, Act>, { sentAt }: Invitation): readonly Act[] {
  const at = Date.parse(sentAt);
  return acts.filter(
    (act) =>
      act.kind === 'send' &&
      Math.floor(act.at / second) === at / second &&
      !made.has(act.number) &&
      (act.failure === undefined || act.failure.isLost),
  );
}
