import type { Rehearser } from '../rehearsals/rehearser.ts';

/** What a command line program has around it. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes what the command is asked for. */
  readonly print: (text: string) => void;
  /** Takes warnings, failures and the log. */
  readonly say: (text: string) => void;
  /** Whether `say` reaches a terminal that shows colours. */
  readonly colours: boolean;
  /** Rehearses workflows for the page, where others do not reach it. Default: nothing does. */
  readonly rehearser?: Rehearser | undefined;
}
