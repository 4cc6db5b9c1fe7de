import { parse } from 'node:querystring';

/** The parameters of a query, decoded; those that are there several times are lists. */
export function readQuery(query: string): Readonly<Record<string, string | readonly string[]>> {
  if (query === '') return {};
  return Object.fromEntries(
    Object.entries(parse(query)).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
