import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { sourceSchema } from '../../reader/index.ts';

const errorSchema = z.strictObject({
  /** The vendor's own name; absent where it only has statuses. */
  type: z.string().optional(),
  /** Absent where the answers say it that it comes in. */
  status: z.int().min(400).max(599).optional(),
  /** Absent where the status alone is the error: then each answer says what it means. */
  meaning: z.string().optional(),
  /** The client's code; absent for an error that no operation gives. */
  code: z.string().optional(),
  /** Why somebody is `not-invitable`, where the error alone says so. */
  because: z.enum(['closed', 'self', 'cooldown']).optional(),
  /** Headers that come with it, each with a value. */
  headers: z.record(z.string(), z.string()).optional(),
  /** Absent where the answers that it comes in have one. */
  'x-source': sourceSchema.optional(),
  /** The answers it comes in; none for requests that reach no operation. */
  answers: z.array(z.string()),
});

const namesSchema = z.array(z.string());

const answerSchema = z.strictObject({
  status: z.int(),
  description: z.string(),
  'x-source': sourceSchema.optional(),
  /** Where the names of its errors come from, as far as their rows do not say. */
  'x-source-of-types': sourceSchema.optional(),
  /** Operations or groups of them. */
  operations: z.union([z.literal('all'), namesSchema, z.strictObject({ except: namesSchema })]),
  /** The types that it lists before its others, which follow in the order of the table. */
  'types-first': namesSchema.default([]),
  /** Of the body, where errors have no names. */
  schema: z.record(z.string(), z.unknown()).optional(),
});

const tableSchema = z.strictObject({
  /** Operations under one name. */
  groups: z.record(z.string(), namesSchema).default({}),
  /** What every error may come with besides its own headers. */
  headers: namesSchema.default([]),
  /** Of every body, where errors have names. */
  schema: z.record(z.string(), z.unknown()).optional(),
  /** The property of the body that repeats the status. */
  'status-at': z.string().optional(),
  errors: z.array(errorSchema),
  answers: z.record(z.string(), answerSchema),
});

export type ErrorRow = z.infer<typeof errorSchema> & { readonly status: number };
export type ErrorAnswer = z.infer<typeof answerSchema>;
export type ErrorTable = Omit<z.infer<typeof tableSchema>, 'errors'> & { readonly errors: readonly ErrorRow[] };

/** @throws when a row and the answers do not fit together. */
export async function readErrorTable(vendor: string): Promise<ErrorTable> {
  const text = await readFile(new URL(`../../${vendor}/errors.yaml`, import.meta.url), 'utf8');
  const written = tableSchema.parse(parse(text));
  const errors = written.errors.map((row) => {
    const status = row.status ?? written.answers[row.answers[0] ?? '']?.status;
    if (status === undefined) throw new Error(`${vendor}: ${row.type} needs a status`);
    return { ...row, status };
  });
  const table = { ...written, errors };
  const keys = table.errors.map(keyOf);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  if (repeated !== undefined) throw new Error(`${vendor}: ${repeated} has two rows`);
  for (const row of table.errors) {
    if (row.answers.length > 0 && row.code === undefined) throw new Error(`${vendor}: ${keyOf(row)} needs a code`);
    if (row.because !== undefined && row.code !== 'not-invitable') {
      throw new Error(`${vendor}: ${keyOf(row)} is not about whom nobody can invite`);
    }
    for (const name of row.answers) {
      if (table.answers[name]?.status !== row.status) throw new Error(`${vendor}: ${keyOf(row)} does not fit ${name}`);
    }
  }
  for (const name of Object.keys(table.answers)) {
    if (rowsOf(table, name).length === 0) throw new Error(`${vendor}: no error comes in ${name}`);
  }
  return table;
}

/** What an error is found by: its type, or its status where it has none. */
export function keyOf({ type, status }: ErrorRow): string {
  return type ?? String(status);
}

/** The errors that come in an answer, in its order. */
export function rowsOf(table: ErrorTable, answer: string): readonly ErrorRow[] {
  const first = table.answers[answer]?.['types-first'] ?? [];
  const rows = table.errors.filter(({ answers }) => answers.includes(answer));
  const isFirst = ({ type = '' }: ErrorRow) => first.includes(type);
  return [...first.flatMap((type) => rows.filter((row) => row.type === type)), ...rows.filter((row) => !isFirst(row))];
}

/**
 * The answers that an operation gives when it fails, by status.
 *
 * @throws when two of them have one status.
 */
export function answersOf(table: ErrorTable, operation: string): ReadonlyMap<number, string> {
  const expand = (names: readonly string[]) => names.flatMap((name) => table.groups[name] ?? [name]);
  const answers = Object.entries(table.answers).filter(([, { operations }]) => {
    if (operations === 'all') return true;
    return 'except' in operations
      ? !expand(operations.except).includes(operation)
      : expand(operations).includes(operation);
  });
  const byStatus = new Map(answers.map(([name, { status }]) => [status, name] as const));
  if (byStatus.size < answers.length) throw new Error(`${operation} has two answers of one status`);
  return new Map([...byStatus].sort(([one], [other]) => one - other));
}

/** The operations that the table names, groups resolved. */
export function namedOperations(table: ErrorTable): readonly string[] {
  const names = Object.values(table.answers).flatMap(({ operations }) => {
    if (operations === 'all') return [];
    return 'except' in operations ? operations.except : operations;
  });
  return [...new Set(names.flatMap((name) => table.groups[name] ?? [name]))];
}
