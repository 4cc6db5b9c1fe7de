import type { JournalEntry, JournalFilter } from '../../../../src/client/types.ts';
import { redacted } from '../../../../src/journal/redacted.ts';
import { operationOf } from '../../state/manifest.ts';
import { asSource } from './as-source.ts';

/** Which requests are like this one: what it was for, what it held and how it was answered. */
export function filterFor({ vendor, operation, request, answer }: JournalEntry): JournalFilter {
  const { method, path } = request;
  const hasNames = operationOf(vendor, operation)?.path.includes('{') ?? true;
  const query = known(request.query);
  const body = known(request.body);
  const held = { ...(isFilled(query) && { query: Object(query) }), ...(isFilled(body) && { body }) };
  return {
    vendor,
    ...(operation === null ? { method } : { operation }),
    // Secrets match nothing, and a star would stand for anything.
    ...(hasNames && !path.includes(redacted) && { path }),
    ...(answer !== null && { status: answer.status }),
    ...(isFilled(held) && { request: held }),
  };
}

/** A line for a test that holds as long as there are this many such requests. */
export function asAssertion(filter: JournalFilter, count: number): string {
  return `expect(await sandbox.journal.count(${asSource(filter)})).toBe(${count});\n`;
}

/** A value without its secrets. */
function known(value: unknown): unknown {
  if (typeof value === 'string') return value.includes(redacted) ? undefined : value;
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  if (Array.isArray(value)) return value.map(known).filter((each) => each !== undefined);
  const fields = Object.entries(value).map(([name, inner]) => [name, known(inner)] as const);
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
}

function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;
}
