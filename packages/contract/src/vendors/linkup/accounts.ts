import { linkup } from '@invitekit/specs/linkup/vendor';
import { glimpse } from '../../run/glimpse.ts';
import type { VendorDefinition } from '../../run/vendor-contract.ts';
import type { LinkupOperations } from './operations.ts';

export const linkupAccounts: VendorDefinition<LinkupOperations>['accounts'] = {
  operation: linkup.operations.listAccounts,
  async list(session, headers) {
    const { body, ...answer } = await glimpse(session, 'list_accounts', { query: { offset: 0, limit: 500 } }, headers);
    const items = body?.data.items.filter(({ platform }) => platform === 'linkedin');
    const accounts = items?.map(({ account_id, is_active, status }) => ({
      id: account_id,
      usable: is_active ? ('yes' as const) : ('no' as const),
      status: String(status),
    }));
    return { ...answer, body: body && accounts && { accounts, isWhole: body.data.items.length >= body.data.total } };
  },
};
