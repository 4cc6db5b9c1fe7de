import type { components } from '@invitekit/specs/connectsafely';
import type { Account, AccountStatus } from '../../core/account.ts';
import { fullName } from '../../core/member.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { checkLimit, readOffset } from '../../core/page-request.ts';
import { paginate } from '../../core/paginate.ts';
import { requireId } from '../../core/require-id.ts';
import { type ConnectSafelyContext, vendor } from './context.ts';

export function createAccounts({ call }: ConnectSafelyContext) {
  /** The vendor gives all at once. */
  async function listAccounts({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Account>> {
    checkLimit(limit, vendor);
    const offset = readOffset(cursor, vendor);
    return await call('get', '/linkedin/accounts', { signal }, ({ body }) => ({
      items: body.slice(offset).map(toAccount),
      total: body.length,
    }));
  }

  return {
    listAccounts,
    listAllAccounts: (options?: PageOptions) =>
      paginate({ vendor, fetchPage: listAccounts, hasOffsets: false }, options),
  };
}

const statuses: ReadonlyMap<string, AccountStatus> = new Map([
  ['AVAILABLE', 'connected'],
  ['IN_USE', 'connected'],
  ['WARMUP', 'connected'],
  ['ERROR', 'disconnected'],
]);

function toAccount(account: components['schemas']['Account']): Account {
  const { id, firstName, lastName, status, publicId } = account;
  return {
    vendor,
    id: requireId(id),
    name: fullName(firstName, lastName),
    status: statuses.get(status) ?? 'unknown',
    statusText: status,
    publicIdentifier: publicId || null,
    raw: account,
  };
}
