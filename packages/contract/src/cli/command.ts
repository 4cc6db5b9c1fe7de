import type { Surroundings } from './surroundings.ts';

/** 0: all is well; 1: something was found; 3: it could not run. Invalid arguments are a `SettingsError`, exit code 2. */
export type ExitCode = 0 | 1 | 3;

/** What `invitekit-contract <name>` does. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly usage: string;
  /** What is said at the first signal. */
  readonly whenInterrupted: string;
  /** Whether a signal is how it usually ends, so that the exit code tells of the findings. */
  readonly endsBySignal: boolean;
  /**
   * Runs it with the arguments behind its name.
   *
   * @throws {SettingsError}
   */
  run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode>;
}
