import type { PersonReading } from './person-reading.ts';
import { readClosely, readPerson } from './read-person.ts';
import { trimEdges, unwrapOnce, withoutBullet } from './unwrap.ts';

/** A reading that names one person. */
export type PersonFound = Extract<PersonReading, { is: 'member' | 'other-id' }>;

/** What a list of people holds. */
export interface PeopleReading {
  /** In the order in which they were written. */
  readonly people: readonly PersonFound[];
  /** Entries that do not name one person clearly, with the number of their line, from 1. */
  readonly notUnderstood: readonly { readonly row: number; readonly text: string }[];
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** Everything between two of the separators; links, quotes and Sales Navigator's addresses may hold some themselves. */
const cells =
  /(?:<[^<>]*>|\[[^\]]*\]\([^()]*\)|"[^"]*"|urn:li:\w+:\([^()]*\)|\/sales\/(?:lead|people)\/[\w-]+(?:,\w+){1,2}|[^,;|，、；،؛])+/gu;

/** Everything between blanks, seen or not; links may hold some themselves. What holds an emoji together is none. */
const words =
  /(?:<[^<>]*>|\[[^\]]*\]\([^()]*\)|[^\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069])+/gu;

/**
 * Reads people who are listed between new lines, commas, semicolons or bars, as a JSON list, and addresses and ids also
 * between blanks. Words between blanks are no list: they may be somebody's first and last name.
 */
export function readPeople(text: string): PeopleReading {
  const people: PersonFound[] = [];
  const notUnderstood: { row: number; text: string }[] = [];
  for (const [index, line] of rowsOf(text).entries()) {
    for (const cell of cellsOf(line)) {
      const found = readCell(cell);
      if (found === undefined) notUnderstood.push({ row: index + 1, text: cell });
      else people.push(...found);
    }
  }
  return { people, notUnderstood };
}

function rowsOf(text: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every((entry) => typeof entry === 'string')) return list;
  } catch {
    // It is no JSON, then.
  }
  const inBrackets = /^\s*\[([^[\]]*)\]\s*$/u.exec(text)?.[1];
  return (inBrackets ?? text).split(lineBreak);
}

function cellsOf(line: string): readonly string[] {
  const found = withoutBullet(trimEdges(line)).match(cells) ?? [];
  return found.map(trimEdges).filter((cell) => cell !== '');
}

/** Undefined when some of it is not understood. */
function readCell(cell: string): readonly PersonFound[] | undefined {
  const reading = readPerson(cell);
  if (isPerson(reading)) return [reading];
  const inside = unwrapOnce(cell);
  if (inside !== undefined && inside.label === '') {
    const { people, notUnderstood } = readPeople(inside.text);
    return notUnderstood.length === 0 && people.length > 0 ? people : undefined;
  }
  const found = (cell.match(words) ?? []).filter((word) => !isBetween(word)).map(readClosely);
  if (found.length === 0 || !found.every(({ isExplicit }) => isExplicit)) return undefined;
  const readings = found.map((each) => each.reading);
  return readings.every(isPerson) ? readings : undefined;
}

function isPerson(reading: PersonReading): reading is PersonFound {
  return reading.is === 'member' || reading.is === 'other-id';
}

/** What people write between two addresses in a line. */
function isBetween(word: string): boolean {
  return !/[\p{L}\p{N}]/u.test(word) || /^(?:and|or)$/i.test(word);
}
