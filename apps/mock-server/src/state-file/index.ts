import type { DatabaseSync } from 'node:sqlite';
import type { Sandbox, SandboxContext } from '../sandbox/sandbox.ts';
import { messageOf } from '../words/message-of.ts';
import { openDatabase } from './database.ts';
import { DamageError, explainUnusable } from './explain-unusable.ts';
import { loadSandboxes } from './load.ts';
import { StateFile, type StateFileSettings } from './state-file.ts';

export interface OpenedState {
  /** Where sandboxes are kept from now on. */
  readonly keeper: StateFile;
  /**
   * Those that the file holds, which belong to a server with this context and the keeper.
   *
   * @throws an error that says what to do when they cannot be read.
   */
  readonly load: (context: SandboxContext) => Promise<readonly Sandbox[]>;
}

/**
 * Opens a file that keeps every sandbox, or makes one. `report` is told when it cannot be written any more.
 *
 * @throws an error that says what to do when it cannot be used.
 */
export async function openStateFile(file: string, report: (error: unknown) => void = () => {}): Promise<OpenedState> {
  const database = await openDatabase(file);
  const keeper = createKeeper(database, { file, report });
  return {
    keeper,
    async load(context) {
      try {
        return await loadSandboxes(database, keeper, context);
      } catch (error) {
        throw new Error(explainUnusable(file, error), { cause: error });
      }
    },
  };
}

function createKeeper(database: DatabaseSync, settings: StateFileSettings): StateFile {
  try {
    return new StateFile(database, settings);
  } catch (error) {
    // A table is missing, or is another one.
    database.close();
    const message = messageOf(error);
    throw new Error(explainUnusable(settings.file, new DamageError(message)), { cause: error });
  }
}
