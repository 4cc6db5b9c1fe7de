import type { Plan } from '@invitekit/mock-server';
import { createChance } from '../chance/chance.ts';
import { PeopleError } from './people-error.ts';
import type { RehearsedPerson } from './person.ts';

/** A plan of a sandbox holds no more. */
export const mostPlanned = 1000;

/** @throws {PeopleError} for somebody whom the fake could not know by the id that the list has alone. */
export function assertPlannable(people: readonly RehearsedPerson[]): void {
  const index = people.findIndex(({ id }, place) => id !== undefined && place >= mostPlanned);
  if (index >= 0) {
    throw new PeopleError(
      `person ${index + 1}: whoever stands in a list by LinkedIn's id has to be among its first ${mostPlanned}.`,
    );
  }
}

type PlannedPerson = NonNullable<Plan['people']>[number];

/**
 * The people as a sandbox takes them: at most 1000 in its plan, the others by `putMember`. Of whom nothing is told, the seed
 * decides: as in the fake, half of them accept, 15 of 100 ignore the invitation, after 1 to 20 days.
 */
export function toPlannedPeople(people: readonly RehearsedPerson[], seed: number): readonly PlannedPerson[] {
  const chance = createChance(seed);
  return people.map(({ name, publicIdentifier, id, answer: told, answerDays: toldDays }) => {
    const draw = chance(1, 100);
    const days = chance(1, 20);
    const answer = told ?? (draw <= 50 ? 'accept' : draw <= 65 ? 'ignore' : 'none');
    const answerDays = toldDays ?? days;
    const [firstName = '', ...rest] = name.trim().split(/\s+/);
    return {
      publicIdentifier,
      ...(id !== undefined && { id }),
      ...(firstName !== '' && { firstName: firstName.slice(0, 40), lastName: rest.join(' ').slice(0, 40) }),
      answer: answer === 'invites-back' ? 'none' : answer,
      answerDays,
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
