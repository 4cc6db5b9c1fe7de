import { readScenario } from '@invitekit/mock-server';
import { messageOf } from './message-of.ts';
import { refuse } from './refused.ts';
import type { RehearsedScenario } from './rehearsal-options.ts';

/** @throws {RehearsalRefused} for a file that says more or less than how one sandbox begins. */
export async function readRehearsedScenario(file: string): Promise<RehearsedScenario> {
  const { sandboxes } = await readScenario(file).catch((error: unknown) => {
    throw refuse(messageOf(error));
  });
  const [first, ...others] = sandboxes;
  if (first === undefined || others.length > 0) {
    throw refuse(`${file} has ${sandboxes.length} sandboxes. A rehearsal takes a scenario with one.`);
  }
  const { id: _, clock, ...scenario } = first;
  if (clock !== undefined) throw refuse(`${file} has a clock. Leave it out: --from and --days set the time.`);
  return scenario;
}
