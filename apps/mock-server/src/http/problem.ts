import type { Issue } from './outcome.ts';

/** An error as a vendor answers it. */
export interface Problem {
  readonly status: number;
  /** The vendor's own name for it, where it has names. */
  readonly type?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What a vendor's error envelope may tell besides the problem. */
export interface ProblemContext {
  /** For people: what is wrong and where. */
  readonly detail: string;
  readonly issue?: Issue | undefined;
  readonly now: Date;
  /** The operation, or what of it is known. */
  readonly operation: string;
  readonly requestNumber: number;
}
