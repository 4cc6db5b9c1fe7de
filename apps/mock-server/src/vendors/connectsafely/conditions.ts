import type { Condition } from '../../vendor/conditions.ts';

/** Account ids are 24 hexadecimal digits here, so conditions are numbered, and errors named by their status. */
const prefix = 'f00000000000000000000';

const conditions: Readonly<Record<string, Condition>> = {
  '001': { kind: 'disconnected' },
  '002': { kind: 'restricted' },
  '003': { kind: 'rate-limited' },
  '004': { kind: 'out-of-credits' },
  '005': { kind: 'slow' },
};

export function conditionOf(accountId: string): Condition | undefined {
  if (!accountId.startsWith(prefix) || accountId.length !== 24) return undefined;
  const number = accountId.slice(prefix.length);
  return conditions[number] ?? (/^[45]\d\d$/.test(number) ? { kind: 'error', name: number } : undefined);
}
