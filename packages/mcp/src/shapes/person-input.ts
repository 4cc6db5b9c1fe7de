import { type MemberReference, readMemberReference } from '@invitekit/clients';
import { z } from 'zod';
import { ToolError } from '../answers/tool-error.ts';
import type { Session } from '../session.ts';
import type { Row } from '../settings/read-list.ts';
import { listName, rowNumber } from './shapes.ts';

/** Somebody to look at: of a list, or by the public identifier or LinkedIn's id. Nobody can be written to by this. */
export const personInput = {
  list: listName.exactOptional(),
  row: rowNumber.exactOptional(),
  person: z
    .string()
    .regex(/^[^\s/?#:]{3,150}$/, 'must be a public identifier such as ada-lovelace, or an id such as ACoAA…')
    .exactOptional()
    .describe('The public identifier or the LinkedIn id, instead of list and row.'),
};

type PersonInput = { readonly [Key in keyof typeof personInput]?: z.infer<(typeof personInput)[Key]> };

/** @throws {ToolError} where nobody is meant, or two ways of naming somebody are mixed. */
export function personOf(session: Session, { list, row, person }: PersonInput): MemberReference {
  if (person !== undefined && list === undefined && row === undefined) {
    const member = readMemberReference(person);
    if (member !== undefined) return member;
  }
  if (person === undefined && list !== undefined && row !== undefined) return rowOf(rowsOf(session, list), row).member;
  throw new ToolError('invalid-arguments', 'Nobody is named.', 'Give either list and row, or person.');
}

export function rowsOf({ lists }: Session, name: string): readonly Row[] {
  const rows = lists.get(name);
  if (rows !== undefined) return rows;
  throw new ToolError('unknown-list', 'There is no such list.', 'Call list_people without a list to see their names.');
}

export function rowOf(rows: readonly Row[], row: number): Row {
  const found = rows[row - 1];
  if (found !== undefined) return found;
  throw new ToolError('unknown-row', `The list has ${rows.length} people.`, 'Take the rows that list_people shows.');
}
