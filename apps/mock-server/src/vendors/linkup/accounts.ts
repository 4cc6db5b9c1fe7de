import type { RawInput } from '../../vendor/request.ts';

const known = ['acc_abc123', 'acc_def456'];

/** The id of the nth account, from zero. */
export function accountIdOf(ordinal: number): string {
  return known[ordinal] ?? `acc_${String(ordinal).padStart(6, '0')}`;
}

/** The account that a request names, wherever its operation has it. */
export function readAccountId({ body, path, query }: RawInput): unknown {
  const inBody: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'account_id') : undefined;
  return inBody ?? path['account_id'] ?? query['account_id'];
}
