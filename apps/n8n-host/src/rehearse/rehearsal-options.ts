import type { Policy } from '@invitekit/clients/sender';
import type { RehearsalSignal, ScenarioSandbox } from '@invitekit/mock-server';
import type { Rehearsed, RehearsedPerson, Weather } from '@invitekit/rehearsal';
import type { VendorName } from '@invitekit/specs/vendors';
import type { N8nInstallation } from '../install/install-n8n.ts';
import type { RehearsedWorkflow } from './copy/workflow.ts';
import type { RefusedConnection } from './run/follow.ts';

/** What the account is, in the words of a policy. */
export type AccountKind = NonNullable<Policy['account']>;

export const accountKinds = ['established', 'new-or-idle'] as const satisfies readonly AccountKind[];

/** How a sandbox begins, as a scenario says it; the days of the rehearsal decide about its time. */
export type RehearsedScenario = Omit<ScenarioSandbox, 'id' | 'clock'>;

/** How workflows are rehearsed, at whatever vendor. */
export interface RehearsalWish {
  readonly days: number;
  /** Default: that of the scenario, or 1. */
  readonly seed?: number | undefined;
  /** The day on which it begins: at midnight, in the time zone. */
  readonly from: { readonly year: number; readonly month: number; readonly day: number };
  /** Default: made up. */
  readonly people?: readonly RehearsedPerson[] | undefined;
  readonly scenario?: RehearsedScenario | undefined;
  /** Default: `established`. */
  readonly account?: AccountKind | undefined;
  readonly weather: Weather;
  /** Ends it early: rejects, and nothing of it is left. */
  readonly signal?: RehearsalSignal | undefined;
}

export interface RehearsalOptions extends RehearsalWish {
  readonly workflows: readonly RehearsedWorkflow[];
  readonly vendor: VendorName;
  readonly installation: N8nInstallation;
  /** Of the account's owner, and of workflows that have none. */
  readonly timeZone: string;
  readonly onStep?: (line: string) => void;
  readonly onDay?: (progress: RehearsalProgress) => void;
}

/** How far a rehearsal is. */
export interface RehearsalProgress {
  /** From 1. */
  readonly day: number;
  readonly of: number;
  readonly sent: number;
  readonly accepted: number;
  readonly failed: number;
}

/** What came of it, and what the report does not hold. */
export interface RehearsedWorkflows {
  readonly rehearsed: Rehearsed;
  readonly refused: readonly RefusedConnection[];
}
