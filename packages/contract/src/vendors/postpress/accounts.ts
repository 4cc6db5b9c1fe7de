import { postpress } from '@invitekit/specs/postpress/vendor';
import { glimpse } from '../../run/glimpse.ts';
import type { VendorDefinition } from '../../run/vendor-contract.ts';
import type { PostpressOperations } from './operations.ts';

export const postpressAccounts: VendorDefinition<PostpressOperations>['accounts'] = {
  operation: postpress.operations.listAccounts,
  async list(session, headers) {
    const { body, ...answer } = await glimpse(session, 'listAccounts', { query: { limit: 250 } }, headers);
    const accounts = body?.items
      .filter(({ type }) => type === 'LINKEDIN')
      .map(({ id, sources }) => {
        const bad = sources.find(({ status }) => status !== 'OK');
        return { id, usable: bad === undefined ? ('yes' as const) : ('no' as const), status: bad?.status ?? 'OK' };
      });
    return { ...answer, body: body && accounts && { accounts, isWhole: body.cursor === null } };
  },
};
