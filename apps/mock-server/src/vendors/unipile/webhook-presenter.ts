import type { components } from '@invitekit/specs/unipile';
import { fullName } from '../../world/member.ts';
import type { World } from '../../world/world.ts';
import { accountId } from './accounts.ts';
import { isRemoved } from './removed-account.ts';
import type { UnipileState } from './state.ts';
import type { WebhookEndpoint } from './webhook-endpoints.ts';

type Schemas = components['schemas'];

export function presentEndpoint(
  endpoint: WebhookEndpoint,
  world: World,
  state: UnipileState,
): Schemas['WebhookEndpoint'] {
  return {
    ...endpoint,
    account_targets: endpoint.account_ids.map((id) => {
      const view = world.accounts().find(({ account }) => accountId(account.ordinal) === id);
      return {
        object: 'WebhookEndpointAccountTarget',
        id,
        account_name: view === undefined ? null : fullName(view.owner),
        account_provider: 'linkedin',
        status: view !== undefined && isRemoved(view.account, state) ? 'deleted' : 'active',
      };
    }),
  };
}
