/** What somebody does when invited; without it, the seed decides. `invites-back` invites the account instead of answering. */
export const personAnswers = ['accept', 'ignore', 'none', 'invites-back'] as const;

/** Somebody of the list that a workflow is given. */
export interface RehearsedPerson {
  readonly name: string;
  /** The end of the profile's address. */
  readonly publicIdentifier: string;
  readonly answer?: (typeof personAnswers)[number] | undefined;
  /** How many days they take. */
  readonly answerDays?: number | undefined;
  /** The columns of the list as they were, by their names. */
  readonly columns: Readonly<Record<string, string>>;
}
