import { z } from 'zod';
import { untrustedSchema } from '../answers/untrusted.ts';
import { rowsOf } from '../shapes/person-input.ts';
import { listName, pageLength, rowNumber, toldMember } from '../shapes/shapes.ts';
import { defineTool, looksHere } from './tool.ts';

export const listPeople = defineTool({
  name: 'list_people',
  title: 'Lists of people',
  description:
    'The lists that a person has prepared: only their people can be invited or written to. Without a list: the names of the lists. With one: its people, 20 at a time.',
  input: z.strictObject({ list: listName.exactOptional(), fromRow: rowNumber.exactOptional() }),
  output: z.strictObject({
    lists: z.array(z.strictObject({ list: z.string(), people: z.int() })).max(200),
    people: z.array(z.strictObject({ row: z.int(), person: untrustedSchema })).max(pageLength),
    nextRow: z.int().nullable(),
  }),
  annotations: looksHere,
  async run(session, { list, fromRow = 1 }) {
    const lists = [...session.lists].slice(0, 200).map(([name, rows]) => ({ list: name, people: rows.length }));
    if (list === undefined) return { lists, people: [], nextRow: null };
    const rows = rowsOf(session, list);
    const people = rows.slice(fromRow - 1, fromRow - 1 + pageLength).map(({ row, member, fields }) => ({
      row,
      person: toldMember(member, fields),
    }));
    const next = fromRow + pageLength;
    return { lists: lists.filter((each) => each.list === list), people, nextRow: next <= rows.length ? next : null };
  },
});
