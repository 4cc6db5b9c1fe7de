import { existsSync } from 'node:fs';
import { applyScenario } from '../scenario/apply-scenario.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { removeStateFile } from '../server/remove-state-file.ts';
import type { MockServer } from '../server/start-mock-server.ts';
import { messageOf } from '../words/message-of.ts';
import type { StartSettings } from './read-command.ts';
import { UsageError } from './usage-error.ts';

/** Makes the sandboxes that were asked for. Answers their ids. */
type ApplyScenario = (server: MockServer) => Promise<readonly string[]>;

/**
 * Reads the scenario before anything is started. A state file that is there has its sandboxes already, and keeps them as
 * they are, which `say` is told.
 *
 * @throws {UsageError} when it cannot be read; and when it is applied, if a sandbox cannot be made.
 */
export async function prepareScenario(
  { scenario: file, state }: Pick<StartSettings, 'scenario' | 'state'>,
  say: (text: string) => void,
): Promise<ApplyScenario> {
  if (file === undefined) return async () => [];
  const scenario = await readScenario(file).catch(refuse);
  if (state !== undefined && existsSync(state)) {
    say(`${state} exists and keeps its sandboxes as they are: nothing is made from ${file}.\n`);
    return async () => [];
  }
  return async (server) => {
    const sandboxes = await applyScenario(server, scenario).catch(async (error: unknown) => {
      await server.close();
      // Half a scenario would keep the next start from making the whole.
      if (state !== undefined) removeStateFile(state);
      return refuse(error, `${file}: `);
    });
    return sandboxes.map(({ id }) => id);
  };
}

function refuse(error: unknown, place = ''): never {
  throw new UsageError(`${place}${messageOf(error)}`);
}
