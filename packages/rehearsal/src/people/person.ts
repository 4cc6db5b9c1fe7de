/** What somebody does when invited; without it, the seed decides. `invites-back` invites the account instead of answering. */
export const personAnswers = ['accept', 'ignore', 'none', 'invites-back'] as const;

export type PersonAnswer = (typeof personAnswers)[number];

/** Somebody of the list that a workflow is given. */
export interface RehearsedPerson {
  /** Empty where the list tells none. */
  readonly name: string;
  /** The end of the profile's address; made of the name where the list tells an id alone. */
  readonly publicIdentifier: string;
  /** LinkedIn's id, `ACoAA…`, where the list tells it. */
  readonly id?: string | undefined;
  readonly answer?: PersonAnswer | undefined;
  /** How many days they take. */
  readonly answerDays?: number | undefined;
  /** The columns of the list as they were, by their names. */
  readonly columns: Readonly<Record<string, string>>;
}
