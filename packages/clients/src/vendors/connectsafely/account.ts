import type { components } from '@invitekit/specs/connectsafely';
import type { Account, AccountStatus } from '../../core/account.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { meanings } from '../../core/meanings.ts';
import { fullName } from '../../core/member.ts';
import { checkLimit, readOffset } from '../../core/page-request.ts';
import { requireId } from '../../core/require-id.ts';
import { type ConnectSafelyContext, vendor } from './context.ts';

/** The vendor gives all at once. */
export function createListAccounts({ call }: ConnectSafelyContext): InvitationClient['listAccounts'] {
  return async ({ cursor, limit, signal } = {}) => {
    checkLimit(limit, vendor);
    const offset = readOffset(cursor, vendor);
    return await call('get', '/linkedin/accounts', { signal }, ({ body }) => ({
      items: body.slice(offset).map(toAccount),
      total: body.length,
    }));
  };
}

const statusOf = /* @__PURE__ */ meanings<string, AccountStatus>({
  AVAILABLE: 'connected',
  IN_USE: 'connected',
  WARMUP: 'connected',
  ERROR: 'disconnected',
});

function toAccount(account: components['schemas']['Account']): Account {
  const { id, firstName, lastName, status, publicId } = account;
  return {
    vendor,
    id: requireId(id),
    name: fullName(firstName, lastName),
    status: statusOf(status) ?? 'unknown',
    statusText: status,
    publicIdentifier: publicId || null,
    raw: account,
  };
}
