import type { NewFault, Plan } from '../client/types.ts';

/** A sandbox that a scenario makes: a plan with an id, and what goes wrong in it from the start. */
export interface ScenarioSandbox extends Plan {
  /** `default` is the sandbox that is always there, whose clock runs with the real time unless the plan has one. */
  readonly id: string;
  readonly faults?: readonly NewFault[];
}

/** What a server starts with. */
export interface Scenario {
  readonly sandboxes: readonly ScenarioSandbox[];
}
