import type { components, paths } from '@invitekit/specs/linkup';
import type { Account, AccountStatus } from '../../core/account.ts';
import type { Caller } from '../../core/caller.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { pageSize, readOffset } from '../../core/page-request.ts';
import { requireId } from '../../core/require-id.ts';

/** The vendor gives no more at once, and nothing is paid for it. */
const largestPage = 500;

/** The largest page is asked for and cut here, because the accounts of LinkedIn may stand behind many others. */
export function createListAccounts(call: Caller<paths>): InvitationClient['listAccounts'] {
  return async ({ cursor, limit, signal } = {}) => {
    const wanted = pageSize(limit, largestPage, 'linkup');
    const query = { limit: largestPage, offset: readOffset(cursor, 'linkup') };
    return await call('get', '/v2/accounts', { query, signal }, ({ body: { data, metadata } }) => {
      const found = data.items.flatMap((item, place) => (isOnLinkedIn(item) ? [{ item, place }] : []));
      const next = query.offset + (found[wanted]?.place ?? data.items.length);
      return {
        items: found.slice(0, wanted).map(({ item }) => toAccount(item)),
        nextCursor: data.items.length > 0 && next < data.total ? String(next) : undefined,
        credits: metadata.credits_consumed,
      };
    });
  };
}

type Item = components['schemas']['Account'];

/** The vendor connects WhatsApp and mailboxes too. */
function isOnLinkedIn({ platform }: Item): boolean {
  return !platform || platform.toLowerCase() === 'linkedin';
}

function toAccount(item: Item): Account {
  return {
    vendor: 'linkup',
    id: requireId(item.account_id),
    name: item.account_name || null,
    status: toStatus(item.is_active),
    statusText: item.status || '',
    publicIdentifier: null,
    raw: item,
  };
}

/** Its words for the status differ from page to page, so the flag decides. */
function toStatus(isActive: boolean | undefined): AccountStatus {
  if (isActive === undefined) return 'unknown';
  return isActive ? 'connected' : 'disconnected';
}
