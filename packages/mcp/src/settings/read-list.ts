import { type MemberReference, type PlaceName, placeNames, readPerson } from '@invitekit/clients';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readTextFile } from './read-file.ts';
import { SettingsError } from './settings-error.ts';

/** What a list says of somebody besides who it is; the empty text where it says nothing. */
type RowFields = Readonly<Record<PlaceName, string>>;

/** Somebody of a list. */
export interface Row {
  /** Its number, from 1. */
  readonly row: number;
  readonly member: MemberReference;
  readonly fields: RowFields;
}

const mostRows = 10_000;
const mostLetters = 300;

const cell = z.union([z.string(), z.number(), z.null()]).transform((value) => String(value ?? '').trim());
const jsonSchema = z.array(z.union([z.string().transform((person) => ({ person })), z.record(z.string(), cell)]));
const csvSchema = z.array(z.array(z.string()));

/**
 * The people of a file: JSON if it begins with a bracket, otherwise CSV. The column or field `person` names each by the address of the
 * profile, the public identifier or LinkedIn's id; `name`, `company`, `title`, `headline` and `location` fill places of texts. Without
 * a header each line is a person.
 *
 * @throws {SettingsError} which names the list and the row that is wrong.
 */
export function readList(name: string, file: string): readonly Row[] {
  const text = readTextFile(file, `The list "${name}"`);
  const records = /^\s*\[/.test(text) ? fromJson(name, text) : fromCsv(name, text);
  if (records.length === 0) throw new SettingsError(`The list "${name}" names nobody.`);
  if (records.length > mostRows) throw new SettingsError(`The list "${name}" has more than ${mostRows} people.`);
  return records.map((record, index) => toRow(name, record, index + 1));
}

type Cells = Readonly<Record<string, string>>;

function toRow(list: string, cells: Cells, row: number): Row {
  const named = Object.hasOwn(cells, 'person') ? (cells['person'] ?? '') : '';
  const reading = readPerson(named);
  if (reading.is !== 'member') {
    throw new SettingsError(
      `The list "${list}", person ${row}: "person" must be the address of a LinkedIn profile, such as https://www.linkedin.com/in/ada-lovelace.`,
    );
  }
  const field = (name: string) => (Object.hasOwn(cells, name) ? (cells[name] ?? '').slice(0, mostLetters) : '');
  const [company, headline, location, fullName, title] = placeNames.map(field);
  return {
    row,
    member: reading.member,
    fields: {
      company: company ?? '',
      headline: headline ?? '',
      location: location ?? '',
      name: fullName ?? '',
      title: title ?? '',
    },
  };
}

function fromJson(list: string, text: string): readonly Cells[] {
  try {
    return jsonSchema.parse(JSON.parse(text));
  } catch {
    throw new SettingsError(
      `The list "${list}" must be JSON such as [{ "person": "https://www.linkedin.com/in/ada-lovelace", "name": "Ada Lovelace" }].`,
    );
  }
}

function fromCsv(list: string, text: string): readonly Cells[] {
  try {
    const [first = [], ...rest] = csvSchema.parse(
      parse(text, { relax_column_count: true, skip_empty_lines: true, trim: true }),
    );
    if (first.includes('person')) return rest.map((cells) => toCells(first, cells));
    if (first.length === 0) return [];
    if (first.length === 1) return [first, ...rest].map(([person = '']) => ({ person }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SettingsError(`The list "${list}" is no CSV: ${error.code}.`);
  }
  throw new SettingsError(`The list "${list}" needs a column called person in its first line.`);
}

function toCells(columns: readonly string[], cells: readonly string[]): Cells {
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
}
