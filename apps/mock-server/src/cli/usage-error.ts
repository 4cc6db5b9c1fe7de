/** What a person has asked for makes no sense. The message says what and why, in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
