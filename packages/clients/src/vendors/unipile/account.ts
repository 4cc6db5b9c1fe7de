import type { components } from '@invitekit/specs/unipile';
import type { Account, AccountStatus } from '../../core/account.ts';
import { meanings } from '../../core/meanings.ts';
import { requireId } from '../../core/require-id.ts';

type Schema = components['schemas']['Account'];

const statusOf = /* @__PURE__ */ meanings<string, AccountStatus>({
  running: 'connected',
  degraded: 'connected',
  partial: 'connected',
  disconnected: 'disconnected',
});

export function toAccount(item: Schema): Account {
  const { name, status } = item;
  return {
    vendor: 'unipile',
    id: requireId(item.id),
    name: name || null,
    status: item.is_locked ? 'restricted' : (statusOf(status) ?? 'unknown'),
    statusText: status,
    publicIdentifier: null,
    raw: item,
  };
}
