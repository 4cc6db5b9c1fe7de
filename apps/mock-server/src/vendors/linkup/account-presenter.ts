import type { components } from '@invitekit/specs/linkup';
import { fullName } from '../../world/member.ts';
import type { AccountView } from '../../world/views.ts';
import { accountIdOf } from './accounts.ts';
import type { Logins } from './logins.ts';
import { timestamp } from './timestamp.ts';

/** What the sandbox's first accounts logged in with. */
const defaultCountry = 'FR';

export function presentAccount({ account, owner }: AccountView, logins: Logins): components['schemas']['Account'] {
  const login = logins.latest(account.id);
  const isActive = account.status === 'connected';
  return {
    account_id: accountIdOf(account.ordinal),
    platform: 'linkedin',
    account_name: login?.accountName ?? fullName(owner),
    is_active: isActive,
    status: isActive ? 'active' : 'inactive',
    country: login?.country ?? defaultCountry,
    created_at: timestamp(account.connectedAt),
    updated_at: timestamp(login?.at ?? account.connectedAt),
  };
}
