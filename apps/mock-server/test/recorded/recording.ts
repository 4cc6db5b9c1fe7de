import { createHash } from 'node:crypto';
import type { Transcript } from './transcript.ts';

export interface Row extends Transcript {
  /** Rows of a group stand together. */
  readonly group: string;
  /** Unique in its group. */
  readonly id: string;
}

/** What is remembered of an answer: its status and the beginning of its hash. */
export type Remembered = ReadonlyMap<string, string>;

/** The answers of a run, in their order. */
export class Recording {
  readonly #rows: Row[] = [];
  readonly #ids = new Map<string, number>();

  /** A name that is there already gets a number. */
  add(row: Row): void {
    const name = nameOf(row);
    const count = (this.#ids.get(name) ?? 0) + 1;
    this.#ids.set(name, count);
    this.#rows.push(count === 1 ? row : { ...row, id: `${row.id} (${count})` });
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  remembered(): Remembered {
    return new Map(this.#rows.map((row) => [nameOf(row), rememberedOf(row)]));
  }
}

/** A line for each answer, under the name of its group. */
export function toText(rows: readonly Row[]): string {
  const lines: string[] = [];
  let group: string | undefined;
  for (const row of rows) {
    if (row.group !== group) lines.push(...(group === undefined ? [] : ['']), row.group);
    group = row.group;
    lines.push(`  ${row.id}  ${rememberedOf(row)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Reads what `toText` has written. */
export function readRemembered(text: string): Remembered {
  const remembered = new Map<string, string>();
  let group = '';
  for (const line of text.split('\n')) {
    const [, id, value] = /^ {2}(.*) {2}(\S+ [0-9a-f]{12})$/.exec(line) ?? [];
    if (id !== undefined && value !== undefined) remembered.set(nameOf({ group, id }), value);
    else if (line !== '') group = line;
  }
  return remembered;
}

export function nameOf({ group, id }: Pick<Row, 'group' | 'id'>): string {
  return `${group}: ${id}`;
}

function rememberedOf({ status, answer }: Row): string {
  return `${status ?? '---'} ${createHash('sha256').update(answer).digest('hex').slice(0, 12)}`;
}
