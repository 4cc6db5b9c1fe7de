import { readFile } from 'node:fs/promises';
import { explainReading, isExplicitPerson, readPerson } from '@invitekit/clients';
import { PeopleError } from './people-error.ts';
import { type PersonAnswer, personAnswers, type RehearsedPerson } from './person.ts';
import { type Row, readCsv, readJson } from './read-rows.ts';

const mostPeople = 100_000;

/**
 * Reads a list of people from a file: CSV with the names of the columns in its first line, or a list in JSON.
 *
 * @throws {PeopleError} which names the file, and the line where one is wrong.
 */
export async function readPeopleFile(file: string): Promise<readonly RehearsedPerson[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    throw new PeopleError(`${file} cannot be read: ${code === 'ENOENT' ? 'there is no such file' : String(code)}.`);
  }
  try {
    return readPeople(text);
  } catch (error) {
    if (!(error instanceof PeopleError)) throw error;
    throw new PeopleError(`${file}: ${error.message}`);
  }
}

/**
 * The people of a list: in JSON if it begins with a bracket, otherwise in CSV.
 *
 * The person of a row stands in the first column that holds the address of a profile or LinkedIn's id; else in a column
 * called `publicIdentifier`, `profile` or the like. Columns `name`, or `firstName` and `lastName`, tell the name; `answer`
 * and `answerDays` what the person does.
 *
 * @throws {PeopleError} which names the line that is wrong.
 */
export function readPeople(text: string): readonly RehearsedPerson[] {
  const rows = /^\s*\uFEFF?\s*[[{]/u.test(text) ? readJson(text) : readCsv(text);
  if (rows.length === 0) throw new PeopleError('there is nobody in it.');
  if (rows.length > mostPeople) throw new PeopleError(`there are more than ${mostPeople} people in it.`);
  const places = new Map<string, string>();
  return rows.map((row) => {
    const person = readRow(row);
    const key = (person.id ?? person.publicIdentifier).toLowerCase();
    const before = places.get(key);
    if (before !== undefined) throw new PeopleError(`${row.place}: this person stands in ${before} too.`);
    places.set(key, row.place);
    return person;
  });
}

/** The surest first: an id may be the number of the row. */
const identifierColumns = [
  /^public[ _-]?identifier$/i,
  /^(?:linkedin[ _-]?)?profile(?:[ _-]?url)?$/i,
  /^linkedin(?:[ _-]?url)?$/i,
  /^(?:url|person|member)$/i,
  /^id$/i,
];

function readRow({ place, columns }: Row): RehearsedPerson {
  const name = nameIn(columns);
  const explicit = Object.values(columns).find(isExplicitPerson);
  const filled = Object.keys(columns).filter((each) => columns[each] !== '');
  const column = identifierColumns.map((pattern) => filled.find((each) => pattern.test(each))).find((each) => each);
  const text = explicit ?? (column === undefined ? undefined : columns[column]);
  if (text === undefined) {
    throw new PeopleError(
      `${place}: there is no profile. Add a column "profile" with addresses such as https://www.linkedin.com/in/ada-lovelace.`,
    );
  }
  const reading = readPerson(text);
  if (reading.is !== 'member') throw new PeopleError(`${place}: ${explainReading(text, reading)}.`);
  const { id, publicIdentifier } = reading.member;
  return {
    name,
    publicIdentifier: publicIdentifier ?? identifierFor(name, id ?? ''),
    ...(id !== undefined && id !== null && { id }),
    ...answerIn(place, columns),
    columns,
  };
}

function nameIn(columns: Row['columns']): string {
  const find = (pattern: RegExp) => Object.entries(columns).find(([column]) => pattern.test(column))?.[1] ?? '';
  const whole = find(/^(?:full[ _-]?)?name$/i);
  return whole || `${find(/^first[ _-]?name$/i)} ${find(/^last[ _-]?name$/i)}`.trim();
}

/** Somebody of whom the list tells an id alone needs an address at the fake. */
function identifierFor(name: string, id: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const end = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(-8);
  return words === '' ? `member-${end}` : `${words}-${end}`;
}

const mostDays = 3650;

function answerIn(place: string, columns: Row['columns']): Pick<RehearsedPerson, 'answer' | 'answerDays'> {
  const entry = (wanted: RegExp) =>
    Object.entries(columns).find(([column, text]) => wanted.test(column) && text !== '')?.[1];
  const answer = entry(/^answer$/i);
  const days = entry(/^answer[ _-]?days$/i);
  const isAnswer = (text: string): text is PersonAnswer => personAnswers.some((each) => each === text);
  if (answer !== undefined && !isAnswer(answer)) {
    throw new PeopleError(`${place}: answer must be one of ${personAnswers.join(', ')}, not "${answer}".`);
  }
  const count = Number(days ?? 1);
  if (!(Number.isInteger(count) && count >= 1 && count <= mostDays)) {
    throw new PeopleError(`${place}: answerDays must be a whole number from 1 to ${mostDays}, not "${days}".`);
  }
  return { ...(answer !== undefined && { answer }), ...(days !== undefined && { answerDays: count }) };
}
