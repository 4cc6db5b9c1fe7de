/** The settings do not make a run. The message says what to change, and never holds the key. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
