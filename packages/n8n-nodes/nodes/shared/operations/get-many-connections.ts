import { limitField, readLimit, returnAllField } from '../fields/limit.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItems } from '../item.ts';
import type { Operation } from '../operation.ts';

export const getManyConnections: Operation = {
  name: 'Get Many',
  value: 'getAll',
  action: 'Get many connections',
  description: 'List the members who are connected to the account',
  needs: ['listConnections'],
  fields: [returnAllField, limitField, simplifyField],

  async execute(client, call) {
    const { parameters, signal } = call;
    const limit = readLimit(parameters);
    const simplify = readSimplify(parameters);
    return await toItems(client.listAllConnections({ limit, signal }), simplify, call);
  },
};
