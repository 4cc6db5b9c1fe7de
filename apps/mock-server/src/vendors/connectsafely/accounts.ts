import type { RawInput } from '../../vendor/request.ts';
import { readProfileAddress } from '../../world/naming/profile-address.ts';
import { foldCase } from '../../world/naming/public-identifier.ts';
import type { AccountView } from '../../world/views.ts';

const accountIds = ['696ce9e780e0483585e4e553', '696ce9e780e0483585e4e554'];

/** The vendor reads these from its own database, also for an account that cannot act. */
export const servesUnusable = ['getAccountStatus', 'getAccountStatusById', 'getAccountQuota'] as const;

export function accountId(ordinal: number): string {
  return accountIds[ordinal] ?? `696ce9e780e0483585e${String(ordinal).padStart(5, '0')}`;
}

/** It stands in the path, in the body, or in the query. The relationship without one in its path takes none. */
export function readAccountId({ path, query, body }: RawInput): unknown {
  if ('accountId' in path) return path['accountId'];
  if ('profileId' in path) return undefined;
  if (body === undefined) return query['accountId'];
  return typeof body === 'object' && body !== null ? Reflect.get(body, 'accountId') : undefined;
}

/** Whether the vendor's search finds an account: by part of a name, by its id, or by its profile's address. */
export function matches({ account, owner }: AccountView, search: string): boolean {
  const text = foldCase(search);
  const names = [owner.firstName, owner.lastName, owner.publicIdentifier];
  const named = readProfileAddress(search);
  return (
    names.some((name) => foldCase(name).includes(text)) ||
    accountId(account.ordinal) === text ||
    (named?.is === 'member' &&
      'publicIdentifier' in named.member &&
      foldCase(named.member.publicIdentifier) === foldCase(owner.publicIdentifier))
  );
}
