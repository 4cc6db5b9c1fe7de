import type { JournalFilter } from './journal-filter-schema.ts';
import type { JournalEntry } from './journal-schema.ts';
import { matchesInPart, matchesQuery } from './matches-in-part.ts';

export function matchesFilter(entry: JournalEntry, filter: JournalFilter): boolean {
  const { vendor, operation, method, path, status, contains, fault, after, request } = filter;
  return (
    (vendor === undefined || entry.vendor === vendor) &&
    (operation === undefined || entry.operation === operation) &&
    (method === undefined || entry.request.method === method.toUpperCase()) &&
    (path === undefined || pathsOf(entry).some((each) => matchesPath(each, path))) &&
    (status === undefined || entry.answer?.status === status) &&
    (fault === undefined || (entry.fault?.split(',').includes(fault) ?? false)) &&
    (after === undefined || entry.number > after) &&
    (request?.query === undefined || matchesQuery(entry.request.query, request.query)) &&
    (request?.body === undefined || matchesInPart(entry.request.body, request.body)) &&
    (contains === undefined || textsOf(entry).some((text) => text.includes(contains.toLowerCase())))
  );
}

function textsOf(entry: JournalEntry): readonly string[] {
  return [JSON.stringify(entry), ...pathsOf(entry)].map((text) => text.toLowerCase());
}

/** As it was sent, and as people read it. */
function pathsOf({ request: { path } }: JournalEntry): readonly string[] {
  try {
    return [path, decodeURIComponent(path)];
  } catch {
    return [path];
  }
}

/** Takes each piece between stars where it first comes, which is enough. */
function matchesPath(path: string, pattern: string): boolean {
  const [start = '', ...pieces] = pattern.split('*');
  const end = pieces.pop();
  if (end === undefined) return path === pattern;
  if (!path.startsWith(start)) return false;
  let from = start.length;
  for (const piece of pieces) {
    const at = path.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return path.length - end.length >= from && path.endsWith(end);
}
