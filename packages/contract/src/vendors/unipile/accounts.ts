import { unipile } from '@invitekit/specs/unipile/vendor';
import { type AccountsOperation, accountsBy } from '../../run/accounts-operation.ts';
import { fresh, type UnipileOperations } from './operations.ts';

/** What else there is, third parties have seen; the vendor calls its list open. */
const unusable: ReadonlySet<string> = new Set(['errored', 'disconnected', 'paused']);

export const unipileAccounts: AccountsOperation<UnipileOperations> = accountsBy(
  unipile.operations.listAccounts,
  { query: { offset: '0', limit: '250' }, ...fresh },
  ({ data, has_more }) => ({
    accounts: data
      .filter(({ provider }) => provider === 'linkedin')
      .map(({ id, status, is_locked }) => {
        const isUnusable = unusable.has(status) || is_locked === true;
        const usable = status === 'running' ? 'yes' : 'unsure';
        return { id, usable: isUnusable ? 'no' : usable, status: is_locked ? `${status}, locked` : status };
      }),
    isWhole: !has_more,
  }),
);
