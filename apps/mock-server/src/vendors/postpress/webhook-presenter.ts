import type { components } from '@invitekit/specs/postpress';
import { fullName } from '../../world/member.ts';
import type { AccountView } from '../../world/views.ts';
import { accountId } from './ids.ts';
import type { StoredWebhook } from './webhook-store.ts';

type Schemas = components['schemas'];

export function presentWebhook({ id, wanted }: StoredWebhook, accounts: readonly AccountView[]): Schemas['Webhook'] {
  const { name, events } = wanted;
  const chosen = accounts.filter(({ account }) => wanted.account_ids?.includes(accountId(account.ordinal)));
  return {
    object: 'Webhook',
    id,
    type: 'AUTO',
    ...(name !== undefined && { name }),
    enabled: wanted.enabled ?? true,
    request_url: wanted.request_url,
    format: wanted.format ?? 'json',
    account_ids: chosen.map(({ account, owner }) => ({
      id: accountId(account.ordinal),
      name: fullName(owner),
      type: 'LINKEDIN',
    })),
    headers: wanted.headers ?? [],
    data: wanted.data ?? [],
    ...(events !== undefined && { events }),
  };
}
