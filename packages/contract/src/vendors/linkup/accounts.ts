import { linkup } from '@invitekit/specs/linkup/vendor';
import { type AccountsOperation, accountsBy } from '../../run/accounts-operation.ts';
import type { LinkupOperations } from './operations.ts';

export const linkupAccounts: AccountsOperation<LinkupOperations> = accountsBy(
  linkup.operations.listAccounts,
  { query: { offset: 0, limit: 500 } },
  ({ data: { items, total } }) => ({
    accounts: items
      .filter(({ platform }) => platform === 'linkedin')
      .map(({ account_id, is_active, status }) => {
        return { id: account_id, usable: is_active ? 'yes' : 'no', status: String(status) };
      }),
    isWhole: items.length >= total,
  }),
);
