import type { JournalEntry } from '../../../../src/client/types.ts';
import { type Operation, operationOf } from '../../state/manifest.ts';
import { asSource } from './as-source.ts';

/** A line for a test that makes the next such request end as this one did; one that went well, as it can go wrong. */
export function asFault({ vendor, operation: id, answer }: JournalEntry): string {
  const operation = operationOf(vendor, id);
  const ending = answer === null ? { connection: 'drop-before' } : errorFor(operation, answer);
  return `await sandbox.fault(${asSource({ vendor, operation: operation?.id ?? '*', ...ending, times: 1 })});\n`;
}

function errorFor(operation: Operation | undefined, { status, body }: NonNullable<JournalEntry['answer']>) {
  const errors = operation?.errors ?? [];
  const told = JSON.stringify(body ?? null);
  const same = errors.filter((error) => error.status === status);
  const exact = same.find(({ type }) => type !== undefined && told.includes(JSON.stringify(type)));
  const found = exact ?? same[0] ?? errors.find((error) => error.status === 429) ?? errors[0];
  if (found === undefined) return { connection: 'drop-after' };
  return { status: found.status, ...(found.type !== undefined && { type: found.type }) };
}
