import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import { glimpse } from '../../run/glimpse.ts';
import type { VendorDefinition } from '../../run/vendor-contract.ts';
import type { ConnectSafelyOperations } from './operations.ts';

export const connectSafelyAccounts: VendorDefinition<ConnectSafelyOperations>['accounts'] = {
  operation: connectsafely.operations.listAccounts,
  async list(session, headers) {
    const { body, ...answer } = await glimpse(session, 'listAccounts', {}, headers);
    const accounts = body?.map(({ id, status, enabled, apiSeatAllocated }) => {
      const isUnusable = !enabled || !apiSeatAllocated || status === 'ERROR';
      const usable = status === 'AVAILABLE' ? ('yes' as const) : ('unsure' as const);
      const words = apiSeatAllocated ? status : `${status}, without a seat`;
      return { id, usable: isUnusable ? ('no' as const) : usable, status: words };
    });
    return { ...answer, body: accounts && { accounts, isWhole: true } };
  },
};
