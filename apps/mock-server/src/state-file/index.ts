import type { Sandbox, SandboxContext } from '../sandbox/sandbox.ts';
import { openDatabase } from './database.ts';
import { loadSandboxes } from './load.ts';
import { StateFile } from './state-file.ts';

export interface OpenedState {
  /** Where sandboxes are kept from now on. */
  readonly keeper: StateFile;
  /** Those that the file holds, which belong to a server with this context and the keeper. */
  readonly load: (context: SandboxContext) => Promise<readonly Sandbox[]>;
}

/**
 * Opens a file that keeps every sandbox, or makes one.
 *
 * @throws an error that says what to do when it cannot be used.
 */
export async function openStateFile(file: string): Promise<OpenedState> {
  const database = await openDatabase(file);
  const keeper = new StateFile(database);
  return { keeper, load: (context) => loadSandboxes(database, keeper, context) };
}
