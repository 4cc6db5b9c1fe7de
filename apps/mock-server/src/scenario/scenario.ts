import type { NewFault, Plan } from '../client/types.ts';

/**
 * A sandbox that a scenario makes: a plan with an id, and what goes wrong in it from the start. A reset brings it back to
 * the plan, without the faults.
 */
export interface ScenarioSandbox extends Plan {
  /**
   * `default` is the sandbox that is always there. Unless the plan has a clock, it runs with the real time, and a reset
   * brings it back to when the fake was started.
   */
  readonly id: string;
  readonly faults?: readonly NewFault[];
}

/** What a server starts with. */
export interface Scenario {
  readonly sandboxes: readonly ScenarioSandbox[];
}
