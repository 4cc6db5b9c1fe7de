import { z } from 'zod';
import { ToolError } from '../answers/tool-error.ts';
import { mostPlanned } from '../plans/plan.ts';
import type { Session } from '../session.ts';
import type { Row } from '../settings/read-list.ts';
import { rowOf, rowsOf } from '../shapes/person-input.ts';
import { listName, rowNumber } from '../shapes/shapes.ts';

/** Whom of a list a plan takes. */
export const choiceInput = {
  list: listName,
  rows: z.array(rowNumber).min(1).max(mostPlanned).exactOptional().describe('These people of the list.'),
  count: z
    .int()
    .min(1)
    .max(mostPlanned)
    .exactOptional()
    .describe('Instead of rows: the first people of the list for whom it is possible.'),
};

export interface Choice {
  readonly rows: readonly Row[];
  /** How many of them are wanted. */
  readonly most: number;
}

interface ChoiceInput {
  readonly list: string;
  readonly rows?: readonly number[];
  readonly count?: number;
}

/** @throws {ToolError} for an unknown list or row, and unless either rows or a count are given. */
export function chooseRows(session: Session, { list, rows, count }: ChoiceInput): Choice {
  const all = rowsOf(session, list);
  if (rows !== undefined && count === undefined) {
    return { rows: [...new Set(rows)].map((row) => rowOf(all, row)), most: mostPlanned };
  }
  if (rows === undefined && count !== undefined) return { rows: all, most: count };
  throw new ToolError('invalid-arguments', 'It is not clear who is meant.', 'Give either rows or count.');
}
