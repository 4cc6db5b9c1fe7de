import type { Plan } from '@invitekit/mock-server';
import { PeopleError } from './people-error.ts';
import type { RehearsedPerson } from './person.ts';

/** A plan of a sandbox holds no more. */
export const mostPlanned = 1000;

/** @throws {PeopleError} for somebody whom the fake could not know by the id that the list has alone. */
export function assertPlannable(people: readonly RehearsedPerson[], most: number): void {
  const index = people.findIndex(({ id }, place) => id !== undefined && place >= most);
  if (index >= 0) {
    throw new PeopleError(
      `person ${index + 1}: a person with only LinkedIn's id must be among the first ${most} of the list.`,
    );
  }
}

type PlannedPerson = NonNullable<Plan['people']>[number];

/**
 * The people as a sandbox takes them: at most 1000 in its plan, the others by `putMember`. Of whom nothing is told, the
 * sandbox decides, by its seed and what its plan says of people.
 */
export function toPlannedPeople(people: readonly RehearsedPerson[]): readonly PlannedPerson[] {
  return people.map(({ name, publicIdentifier, id, answer, answerDays }) => {
    const [firstName = '', ...rest] = name.trim().split(/\s+/);
    return {
      publicIdentifier,
      ...(id !== undefined && { id }),
      ...(firstName !== '' && { firstName: firstName.slice(0, 40), lastName: rest.join(' ').slice(0, 40) }),
      ...(answer !== undefined && { answer: answer === 'invites-back' ? 'none' : answer }),
      ...(answerDays !== undefined && { answerDays }),
    };
  });
}

/** Somebody who invites the account. */
export interface ComingInvitation {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Their public identifier, for the sandbox's `receive`. */
  readonly from: string;
}

const day = 24 * 60 * 60_000;
const usualDays = 7;

/** When those invite the account who do that instead of answering: so many days after the rehearsal begins. */
export function comingInvitations(people: readonly RehearsedPerson[], from: number): readonly ComingInvitation[] {
  return people
    .filter(({ answer }) => answer === 'invites-back')
    .map(({ publicIdentifier, answerDays = usualDays }) => ({
      at: new Date(from + answerDays * day).toISOString(),
      from: publicIdentifier,
    }));
}
