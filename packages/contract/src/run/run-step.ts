import type { Session } from './session.ts';
import { Interrupted, Skipped, Stopped } from './stops.ts';

/** Runs a step of the check of an operation. What ends it is noted there; only what fails inside is thrown. */
export async function runStep<Operations>(
  session: Session<Operations>,
  id: string,
  step: () => Promise<void>,
): Promise<void> {
  const { journal } = session.settings;
  try {
    await step();
  } catch (error) {
    if (error instanceof Skipped) journal.skip(id, error.message, error.why);
    else if (error instanceof Interrupted) journal.skip(id, error.message, 'circumstances');
    else if (!(error instanceof Stopped)) throw error;
    // What went wrong is noted at the operation where it did.
    else if (error.operation !== id) journal.skip(id, error.message, 'circumstances');
  }
}
