import type { RawInput } from '../../vendor/request.ts';

/** Where each request names its account: in the path of one, in the body where there is one, else in the query. */
export function readAccountId({ path, query, body }: RawInput): unknown {
  if (typeof body === 'object' && body !== null) return Reflect.get(body, 'account_id');
  return path['id'] ?? query['account_id'];
}
