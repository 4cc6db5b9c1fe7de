import type { Gates } from '../facts/gates.ts';

/** The gates of a command, as they are typed. `never-twice` alone is `true`. */
export interface GateArguments {
  readonly 'max-credits'?: string | undefined;
  readonly 'max-per-week'?: string | undefined;
  readonly 'min-gap'?: string | undefined;
  readonly 'never-twice'?: boolean | undefined;
  readonly 'within-hours'?: string | undefined;
}

/** A gate that cannot be read. Its message says how one is written. */
export class GateError extends Error {
  override readonly name = 'GateError';
}

/** @throws {GateError} */
export function parseGates(typed: GateArguments): Gates {
  const {
    'max-credits': maxCredits,
    'max-per-week': maxPerWeek,
    'min-gap': minGap,
    'within-hours': withinHours,
  } = typed;
  return {
    ...(maxCredits !== undefined && { maxCredits: readCount('--max-credits', maxCredits, 0) }),
    ...(maxPerWeek !== undefined && { maxPerWeek: readCount('--max-per-week', maxPerWeek, 1) }),
    ...(minGap !== undefined && { minGapMs: readGap(minGap) }),
    ...(typed['never-twice'] !== undefined && { neverTwice: typed['never-twice'] }),
    ...(withinHours !== undefined && { withinHours: readHours(withinHours) }),
  };
}

function readCount(name: string, text: string, least: number): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= least) return count;
  throw new GateError(`${name} takes a whole number from ${least} up, such as ${name} 80, not "${text}".`);
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

function readGap(text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,5}(?:\.\d{1,3})?)([smh])$/.exec(text) ?? [];
  const factor = units[unit];
  if (factor !== undefined) return Math.round(Number(count) * factor);
  throw new GateError(
    `--min-gap takes seconds, minutes or hours, such as --min-gap 90s or --min-gap 2m, not "${text}".`,
  );
}

function readHours(text: string): { readonly from: number; readonly to: number } {
  const [, fromHour, fromMinute = '0', toHour, toMinute = '0'] =
    /^(\d{1,2})(?::([0-5]\d))?-(\d{1,2})(?::([0-5]\d))?$/.exec(text) ?? [];
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  if (from < to && to <= 24 * 60) return { from, to };
  throw new GateError(
    `--within-hours takes two times of the same day, such as --within-hours 9-17 or --within-hours 08:30-18:00, not "${text}".`,
  );
}
