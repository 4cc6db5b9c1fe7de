import type { components } from '@invitekit/specs/postpress';
import type { Account, AccountStatus } from '../../core/account.ts';
import { requireId } from '../../core/require-id.ts';

type Schemas = components['schemas'];

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

export function toAccount(item: Schemas['Account']): Account {
  // An account has a source for each service; one that fails is what people need to know.
  const source = item.sources.find(({ status }) => status !== 'OK') ?? item.sources[0];
  return {
    vendor: 'postpress',
    id: requireId(item.id),
    name: item.name,
    status: (source && statuses[source.status]) ?? 'unknown',
    statusText: source?.status ?? '',
    publicIdentifier: item.connection_params.im?.publicIdentifier || undefined,
    raw: item,
  };
}
