import type { components } from '@invitekit/specs/unipile';
import { fullName } from '../../world/member.ts';
import type { AccountStatus } from '../../world/records.ts';
import type { AccountView } from '../../world/views.ts';
import { applicationId } from './accounts.ts';
import type { AccountExtras } from './state.ts';

type Schemas = components['schemas'];

const statuses: Readonly<Record<AccountStatus, Pick<Schemas['Account'], 'status' | 'is_locked'>>> = {
  connected: { status: 'running' },
  disconnected: { status: 'disconnected' },
  restricted: { status: 'errored', is_locked: true },
  checkpoint: { status: 'disconnected' },
};

export function presentAccount(
  { account, owner }: AccountView,
  id: string,
  extras: AccountExtras | undefined,
): Schemas['Account'] {
  return {
    object: 'Account',
    id,
    application_id: applicationId,
    user_id: owner.id,
    name: fullName(owner),
    created_at: new Date(account.connectedAt).toISOString(),
    ...statuses[account.status],
    provider: 'linkedin',
    ...(extras !== undefined && { metadata: extras.metadata }),
    ...(extras?.hasOwnProxy && { proxy: { country: null, auto_proxy: false } }),
  };
}
