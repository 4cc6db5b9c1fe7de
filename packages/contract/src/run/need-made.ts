import type { Session } from './session.ts';
import { Skipped } from './stops.ts';

/** The value of what an operation makes, or the end of the step. Where the operation must not be run, nothing is wrong with having none. */
export function needMade<Operations, Value>(
  { settings }: Session<Operations>,
  value: Value | undefined,
  maker: keyof Operations & string,
  reason: string,
): Value {
  if (value !== undefined) return value;
  const forbidden = settings.whyNot(maker);
  if (forbidden === undefined) throw new Skipped(reason);
  throw new Skipped(`${reason}, and ${maker} is not run: ${forbidden}`, 'not allowed');
}
