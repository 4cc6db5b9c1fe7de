import { escapeUnits } from './escape-units.ts';

/** What JSON may leave as it is, and a terminal obeys or nobody sees. */
const unprintable = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as JSON that a terminal only shows. */
export function writeJson(value: object): string {
  return `${JSON.stringify(value, null, 2).replaceAll(unprintable, escapeUnits)}\n`;
}
