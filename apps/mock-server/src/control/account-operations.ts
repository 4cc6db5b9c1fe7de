import { z } from 'zod';
import { accountStatuses } from '../world/records.ts';
import { listAccounts } from './account-listing.ts';
import { listConnections } from './connection-listing.ts';
import { findSandbox } from './context.ts';
import { defineOperation } from './define-operation.ts';
import { findAccount } from './find-in-world.ts';
import { inAccount } from './names.ts';
import type { OperationGroup } from './operation.ts';

const changeAccount = defineOperation({
  id: 'changeAccount',
  method: 'post',
  path: '/sandboxes/{id}/accounts/{account}',
  summary: 'Let LinkedIn disconnect, restrict or question an account, or connect it again',
  takes: { params: inAccount, body: z.strictObject({ status: z.enum(accountStatuses) }) },
  answers: {
    200: z.strictObject({ owner: z.string(), status: z.enum(accountStatuses) }),
    404: 'There is no such sandbox or account.',
  },
  async handle({ params, body: { status } }, context) {
    const sandbox = findSandbox(context, params.id);
    const answer = await sandbox.exclusively(async () => {
      const { account, owner } = findAccount(sandbox.world, params.account, 'account');
      const changed = await sandbox.world.setStatus(account, status, sandbox.clock.now().getTime());
      return { owner: owner.publicIdentifier, status: changed.status };
    });
    await sandbox.deliveries.settled();
    return answer;
  },
});

export const accountOperations: OperationGroup = {
  name: 'Accounts',
  description: 'The LinkedIn accounts that the vendors act for.',
  operations: [listAccounts, changeAccount, listConnections],
};
