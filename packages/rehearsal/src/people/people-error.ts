/** A list of people that cannot be read. Its message says where and what to do. */
export class PeopleError extends Error {
  override readonly name = 'PeopleError';
}
