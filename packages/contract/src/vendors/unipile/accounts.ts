import { unipile } from '@invitekit/specs/unipile/vendor';
import { glimpse } from '../../run/glimpse.ts';
import type { VendorDefinition } from '../../run/vendor-contract.ts';
import { fresh, type UnipileOperations } from './operations.ts';

/** What else there is, third parties have seen; the vendor calls its list open. */
const unusable: ReadonlySet<string> = new Set(['errored', 'disconnected', 'paused']);

export const unipileAccounts: VendorDefinition<UnipileOperations>['accounts'] = {
  operation: unipile.operations.listAccounts,
  async list(session, headers) {
    const input = { query: { offset: '0', limit: '250' }, ...fresh };
    const { body, ...answer } = await glimpse(session, 'listAccounts', input, headers);
    const accounts = body?.data
      .filter(({ provider }) => provider === 'linkedin')
      .map(({ id, status, is_locked }) => {
        const isUnusable = unusable.has(status) || is_locked === true;
        const usable = status === 'running' ? ('yes' as const) : ('unsure' as const);
        return { id, usable: isUnusable ? ('no' as const) : usable, status: is_locked ? `${status}, locked` : status };
      });
    return { ...answer, body: body && accounts && { accounts, isWhole: !body.has_more } };
  },
};
