import { type ErrorAnswer, type ErrorRow, type ErrorTable, rowsOf } from './error-table.ts';

type Json = Readonly<Record<string, unknown>>;

/** The `components.responses` of a spec. `typeAt` is where a body carries the error's name, such as `/error/code`. */
export function errorResponses(table: ErrorTable, typeAt: string | undefined): Json {
  return Object.fromEntries(
    Object.entries(table.answers).map(([name, answer]) => {
      const rows = rowsOf(table, name);
      const headers = headersOf(table, rows);
      return [
        name,
        {
          description: answer.description,
          ...source(answer),
          ...(headers.length > 0 && { headers: Object.fromEntries(headers.map(referToHeader)) }),
          content: { 'application/json': { schema: answer.schema ?? bodyOf(table, answer, rows, typeAt) } },
        },
      ];
    }),
  );
}

function headersOf(table: ErrorTable, rows: readonly ErrorRow[]): readonly string[] {
  return [...new Set([...rows.flatMap(({ headers = {} }) => Object.keys(headers)), ...table.headers])];
}

/** `X-RateLimit-Used` is described by the component `RateLimitUsed`. */
function referToHeader(name: string): readonly [string, Json] {
  return [name, { $ref: `#/components/headers/${name.replace(/^X-/, '').replaceAll('-', '')}` }];
}

function bodyOf(table: ErrorTable, answer: ErrorAnswer, rows: readonly ErrorRow[], typeAt = ''): Json {
  const [name = '', ...around] = typeAt.split('/').slice(1).reverse();
  const repeated = table['status-at'];
  const named: Json = {
    type: 'object',
    properties: {
      ...(repeated !== undefined && { [repeated]: { const: answer.status } }),
      [name]: typesOf(answer, rows),
    },
  };
  const narrowed = around.reduce((inner, property) => ({ type: 'object', properties: { [property]: inner } }), named);
  return { allOf: [table.schema, narrowed] };
}

function typesOf(answer: ErrorAnswer, rows: readonly ErrorRow[]): Json {
  const names = rows.map((row) => ({ const: row.type, description: row.meaning, ...source(row) }));
  const shared = answer['x-source-of-types'];
  const [only] = names;
  return { ...(shared && { 'x-source': shared }), ...(names.length === 1 ? only : { oneOf: names }) };
}

function source(fact: ErrorRow | ErrorAnswer): Json {
  return fact['x-source'] === undefined ? {} : { 'x-source': fact['x-source'] };
}
