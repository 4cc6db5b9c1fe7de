/** Something that a person has to put right before the program can run. Its message says where and what to do. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
