import { ToolError } from '../answers/tool-error.ts';
import type { Row } from '../settings/read-list.ts';
import { fillText, longest, textProblem } from '../texts/fill-text.ts';
import type { LeftOut } from './draft.ts';

export interface Worded {
  readonly row: Row;
  readonly text: string | null;
}

/**
 * The text of each row as it would be sent, and who cannot have one. No text at all is right for an invitation.
 *
 * @throws {ToolError} for a text that nobody could be sent.
 */
export function writeTexts(
  rows: readonly Row[],
  text: string | undefined,
  kind: keyof typeof longest,
): { readonly worded: readonly Worded[]; readonly leftOut: readonly LeftOut[] } {
  const problem = text === undefined ? undefined : textProblem(text);
  if (problem !== undefined) throw new ToolError('invalid-text', problem, 'Correct the text.');
  const worded: Worded[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of rows) {
    const filled = text === undefined ? { text: null } : fillText(text, row.fields, longest[kind]);
    if ('text' in filled) worded.push({ row, text: filled.text });
    else leftOut.push({ row: row.row, because: 'text-does-not-fit', at: null });
  }
  return { worded, leftOut };
}
