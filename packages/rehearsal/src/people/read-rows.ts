import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { PeopleError } from './people-error.ts';

/** A row of a list, and where it stands: "line 3", "person 3". */
export interface Row {
  readonly place: string;
  readonly columns: Readonly<Record<string, string>>;
}

const recordsSchema = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }),
);

/** The rows of a text with CSV; its first line names the columns. */
export function readCsv(text: string): readonly Row[] {
  try {
    const options = {
      bom: true,
      columns: true,
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
      trim: true,
    };
    const records = recordsSchema.parse(parse(text, options));
    return records.map(({ record, info }) => ({ place: `line ${info.lines}`, columns: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new PeopleError(`${error.message.replace(/\.$/, '')}.`);
  }
}

/** The one that the first line has most. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ',';
}

const scalarSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const listSchema = z.array(z.union([z.string(), z.record(z.string(), scalarSchema)]));

/** The rows of a text with JSON: a list of objects with texts, or of addresses alone. */
export function readJson(text: string): readonly Row[] {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new PeopleError(`it is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const list = listSchema.safeParse(content);
  if (!list.success) {
    const [issue] = list.error.issues;
    const index = issue?.path[0];
    const where = typeof index === 'number' ? `person ${index + 1}: ` : '';
    throw new PeopleError(
      `${where}it must be a list of objects with texts, such as [{ "name": "Ada Lovelace", "profile": "https://www.linkedin.com/in/ada-lovelace" }].`,
    );
  }
  return list.data.map((item, index) => ({
    place: `person ${index + 1}`,
    columns:
      typeof item === 'string'
        ? { profile: item }
        : Object.fromEntries(Object.entries(item).map(([name, value]) => [name, value === null ? '' : String(value)])),
  }));
}
