import type { OperationOptions } from '../../core/invitation-client.ts';
import type { Usage } from '../../core/usage.ts';
import { readUtcTime } from '../../core/utc-time.ts';
import { type ConnectSafelyContext, vendor } from './context.ts';

/** Reading the quota spends nothing. Without an account of its own, the client first asks which one is the default. */
export function createUsage({ call, accountId }: ConnectSafelyContext) {
  return async ({ signal }: OperationOptions = {}): Promise<Usage> => {
    const path = { accountId: accountId ?? (await defaultAccount(signal)) };
    return await call('get', '/linkedin/account/{accountId}/quota', { path, signal }, ({ body }) => {
      const connect = body.quotas.find(({ feature }) => feature === 'CONNECT');
      const invitations = connect && {
        used: connect.used,
        limit: connect.limit,
        resetsAt: toIsoTime(connect.resetAt),
      };
      return { vendor, credits: null, invitations: invitations ?? null, raw: body };
    });
  };

  async function defaultAccount(signal?: AbortSignal): Promise<string> {
    return await call('get', '/linkedin/account/status', { signal }, ({ body }) => body.id);
  }
}

/** Times without a zone are UTC; the vendor's sample has a space where ISO has a T. */
function toIsoTime(words: string): string | null {
  const time = readUtcTime(words);
  return time === undefined ? null : new Date(time).toISOString();
}
