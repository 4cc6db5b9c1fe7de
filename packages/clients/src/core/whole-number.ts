import { shown } from './shown.ts';

/** The longest that a timer waits, in milliseconds: about 24.8 days. Asked for more, timers end at once. */
export const longestTimerMs = 2 ** 31 - 1;

export interface Range {
  readonly least: number;
  /** Default: no limit. */
  readonly most?: number;
}

/**
 * A number that a person sets.
 *
 * @throws {TypeError} for what is no number. {RangeError} for a number that is not whole or out of range.
 */
export function checkWhole(name: string, value: unknown, { least, most }: Range): number {
  if (Number.isSafeInteger(value) && typeof value === 'number' && value >= least && value <= (most ?? value)) {
    return value;
  }
  const allowed = most === undefined ? `${least} up` : `${least} to ${most}`;
  const message = `${name} must be a whole number from ${allowed}, not ${shown(value)}.`;
  throw typeof value === 'number' ? new RangeError(message) : new TypeError(message);
}
