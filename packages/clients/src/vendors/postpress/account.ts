import type { components, paths } from '@invitekit/specs/postpress';
import type { Account, AccountStatus } from '../../core/account.ts';
import type { Caller } from '../../core/caller.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { pageSize } from '../../core/page-request.ts';
import { requireId } from '../../core/require-id.ts';

type Schemas = components['schemas'];

/** The vendor gives no more at once. */
const largestPage = 250;

/** The largest page is asked for and cut here, because the accounts of LinkedIn may stand behind many others. */
export function createListAccounts(call: Caller<paths>): InvitationClient['listAccounts'] {
  return async ({ cursor: start, limit, signal } = {}) => {
    const wanted = pageSize(limit, largestPage, 'postpress');
    const { cursor, place: first } = readPosition(start);
    return await call('get', '/v1/accounts', { query: { cursor, limit: largestPage }, signal }, ({ body }) => {
      const found = body.items.flatMap((item, place) =>
        item.type === 'LINKEDIN' && place >= first ? [{ item, place }] : [],
      );
      const rest = found[wanted];
      return {
        items: found.slice(0, wanted).map(({ item }) => toAccount(item)),
        nextCursor: rest === undefined ? body.cursor || undefined : `${rest.place}@${cursor ?? ''}`,
      };
    });
  };
}

/** The vendor's cursors name whole pages; before one of them, and an `@`, stands a place in its page. */
function readPosition(text = ''): { readonly cursor: string | undefined; readonly place: number } {
  const { place = '0', cursor = text } = /^(?<place>\d{1,3})@(?<cursor>.*)$/s.exec(text)?.groups ?? {};
  return { cursor: cursor || undefined, place: Number(place) };
}

type SourceStatus = Schemas['Account']['sources'][number]['status'];

/** `ERROR` and `PERMISSIONS` name no cause. */
const statuses: Readonly<Record<SourceStatus, AccountStatus>> = {
  OK: 'connected',
  CONNECTING: 'unknown',
  CREDENTIALS: 'disconnected',
  ERROR: 'unknown',
  PERMISSIONS: 'unknown',
  STOPPED: 'disconnected',
};

function toAccount(item: Schemas['Account']): Account {
  // An account has a source for each service; one that fails is what people need to know.
  const source = item.sources.find(({ status }) => status !== 'OK') ?? item.sources[0];
  return {
    vendor: 'postpress',
    id: requireId(item.id),
    name: item.name,
    status: (source && statuses[source.status]) ?? 'unknown',
    statusText: source?.status ?? '',
    publicIdentifier: item.connection_params.im?.publicIdentifier || null,
    raw: item,
  };
}
