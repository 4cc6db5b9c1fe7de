import { z } from 'zod';
import { findConnections } from '../world/find-connections.ts';
import { findSandbox } from './context.ts';
import { defineOperation } from './define-operation.ts';
import { findAccount } from './find-in-world.ts';
import { inSandbox } from './names.ts';
import { personSchema, presentPerson } from './person-schema.ts';
import { ownerName, rangeSchema, searchText } from './query.ts';

export const listConnections = defineOperation({
  id: 'listConnections',
  method: 'get',
  path: '/sandboxes/{id}/connections',
  summary: 'The connections of an account, the latest first',
  takes: {
    params: inSandbox,
    query: rangeSchema.extend({
      account: ownerName,
      search: searchText,
    }),
  },
  answers: {
    200: z.strictObject({
      connections: z.array(z.strictObject({ member: personSchema, connectedAt: z.iso.datetime() })),
      total: z.int(),
    }),
    404: 'There is no such sandbox or account.',
  },
  async handle({ params, query: { account: owner, ...search } }, context) {
    const sandbox = findSandbox(context, params.id);
    const { items, total } = await sandbox.look(() => {
      const { account } = findAccount(sandbox.world, owner, 'query.account');
      return findConnections(sandbox.world.state, { account, ...search });
    });
    return {
      connections: items.map(({ member, connectedAt }) => ({
        member: presentPerson(member),
        connectedAt: new Date(connectedAt).toISOString(),
      })),
      total,
    };
  },
});
