import { escapeUnits } from './escape-units.ts';

/** What a terminal obeys or nobody sees: controls, directions of writing, line separators, halves of characters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text that may have come from a server, as one line that a terminal only shows. */
export function printable(text: string): string {
  return text.replaceAll(unprintable, escapeUnits);
}

/** The same for a text that has lines of its own. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
