import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import { type AccountsOperation, accountsBy } from '../../run/accounts-operation.ts';
import type { ConnectSafelyOperations } from './operations.ts';

export const connectSafelyAccounts: AccountsOperation<ConnectSafelyOperations> = accountsBy(
  connectsafely.operations.listAccounts,
  {},
  (body) => ({
    accounts: body.map(({ id, status, enabled, apiSeatAllocated }) => {
      const isUnusable = !enabled || !apiSeatAllocated || status === 'ERROR';
      const usable = status === 'AVAILABLE' ? 'yes' : 'unsure';
      const words = apiSeatAllocated ? status : `${status}, without a seat`;
      return { id, usable: isUnusable ? 'no' : usable, status: words };
    }),
    isWhole: true,
  }),
);
