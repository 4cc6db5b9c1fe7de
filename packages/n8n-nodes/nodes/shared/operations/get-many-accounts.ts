import { limitField, readLimit, returnAllField } from '../fields/limit.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItems } from '../item.ts';
import type { Operation } from '../operation.ts';

export const getManyAccounts: Operation = {
  name: 'Get Many',
  value: 'getAll',
  action: 'Get many accounts',
  description: 'List the LinkedIn accounts that are connected to the key, and whether they work',
  needs: ['listAccounts'],
  needsAccount: false,
  fields: [returnAllField, limitField, simplifyField],

  async execute(client, call) {
    const { parameters, signal } = call;
    const limit = readLimit(parameters);
    const simplify = readSimplify(parameters);
    return await toItems(client.listAllAccounts({ limit, signal }), simplify, call);
  },
};
