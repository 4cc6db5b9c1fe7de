import { postpress } from '@invitekit/specs/postpress/vendor';
import { type AccountsOperation, accountsBy } from '../../run/accounts-operation.ts';
import type { PostpressOperations } from './operations.ts';

export const postpressAccounts: AccountsOperation<PostpressOperations> = accountsBy(
  postpress.operations.listAccounts,
  { query: { limit: 250 } },
  ({ items, cursor }) => ({
    accounts: items
      .filter(({ type }) => type === 'LINKEDIN')
      .map(({ id, sources }) => {
        const bad = sources.find(({ status }) => status !== 'OK');
        return { id, usable: bad === undefined ? 'yes' : 'no', status: bad?.status ?? 'OK' };
      }),
    isWhole: cursor === null,
  }),
);
