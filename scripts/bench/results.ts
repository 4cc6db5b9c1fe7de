import type { AgeingFigures } from './ageing.ts';
import type { FlatFigures } from './flat.ts';
import type { ListFigures } from './lists.ts';
import type { Machine } from './machine.ts';
import type { SandboxFigures } from './new-sandboxes.ts';
import type { Setup } from './setup.ts';
import type { StartTimes } from './start-up.ts';
import type { StateFigures } from './state.ts';
import type { WriteFigures } from './writes.ts';

/** Everything that was measured in one run; what was not asked for is left out. */
export interface Results {
  readonly setup: Setup;
  readonly machine: Machine;
  readonly lists?: readonly ListFigures[];
  readonly writes?: readonly WriteFigures[];
  readonly flat?: { readonly sizes: readonly FlatFigures[]; readonly ages: readonly AgeingFigures[] };
  readonly start?: { readonly times: StartTimes; readonly sandboxes: readonly SandboxFigures[] };
  readonly state?: StateFigures;
}
