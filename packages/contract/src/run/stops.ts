import type { SkipCause } from '../report/report.ts';

/** Ends a step: what is wrong has been noted. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  /** The operation at which it went wrong. */
  readonly operation: string;

  constructor(operation: string) {
    super(`${operation} failed`);
    this.operation = operation;
  }
}

/** Ends a step that cannot be done here, and says why. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
  readonly why: SkipCause;

  constructor(reason: string, why: SkipCause = 'circumstances') {
    super(reason);
    this.why = why;
  }
}

export const interruption = 'the run was interrupted';

/** Ends a run between two requests, because somebody wants it to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super(interruption);
  }
}
