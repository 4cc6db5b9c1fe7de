import { limitField, readLimit, returnAllField } from '../fields/limit.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItems } from '../item.ts';
import type { Operation } from '../operation.ts';

export const getManyConversations: Operation = {
  name: 'Get Many',
  value: 'getAll',
  action: 'Get many conversations',
  description: 'List the conversations of the account, the one with the latest message first',
  needs: ['listConversations'],
  fields: [returnAllField, limitField, simplifyField],

  async execute(client, call) {
    const { parameters, signal } = call;
    const limit = readLimit(parameters);
    const simplify = readSimplify(parameters);
    return await toItems(client.listAllConversations({ limit, signal }), simplify, call);
  },
};
