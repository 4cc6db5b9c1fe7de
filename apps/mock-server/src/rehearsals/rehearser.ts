/** What rehearses workflows of n8n, which the fake itself cannot. */
export interface Rehearser {
  /** The workflows of the n8n beside this fake; none where there is no n8n beside it. */
  workflows(): Promise<readonly RehearsableWorkflow[]>;
  /**
   * Ends early when the signal is aborted.
   *
   * @throws an error whose message says to people what stands in the way.
   */
  rehearse(
    plan: RehearsalPlan,
    tell: (progress: RehearsalProgress) => void,
    signal: RehearsalSignal,
  ): Promise<RehearsalOutcome>;
}

/** Says that nobody waits any more; an `AbortSignal` is one. */
export interface RehearsalSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void): void;
}

export interface RehearsableWorkflow {
  readonly id: string;
  readonly name: string;
}

/** What is to be rehearsed: exports of workflows, or workflows of the n8n beside the fake. */
export interface RehearsalPlan {
  readonly name: string;
  readonly exports: readonly Readonly<Record<string, unknown>>[];
  readonly ids: readonly string[];
  readonly days: number;
  /** Default: the one that the workflow uses. */
  readonly vendor?: string | undefined;
  /** Whether each vendor is tried, where the workflow can do with any. */
  readonly compare: boolean;
  readonly seed?: number | undefined;
  readonly weather: 'calm' | 'rough' | 'outage';
  /** CSV or JSON. */
  readonly people?: string | undefined;
}

/** How far a rehearsal is. */
export interface RehearsalProgress {
  readonly vendor: string;
  readonly day: number;
  readonly days: number;
  readonly sent: number;
  readonly accepted: number;
}

export interface RehearsalOutcome {
  /** Whether every gate holds. */
  readonly passed: boolean;
  /** One line for people. */
  readonly summary: string;
  /** A report of each vendor that was rehearsed with, as a page of its own. */
  readonly reports: readonly { readonly vendor: string; readonly html: string }[];
}
