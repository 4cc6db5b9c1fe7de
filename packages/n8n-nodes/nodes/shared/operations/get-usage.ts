import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItem } from '../item.ts';
import type { Operation } from '../operation.ts';

/** Only for vendors whose client has `capabilities.usage`. */
export const getUsage: Operation = {
  name: 'Get Usage',
  value: 'getUsage',
  action: 'Get the usage of an account',
  description: 'See how much the vendor still allows',
  fields: [simplifyField],

  async execute(client, { parameters, signal }) {
    const simplify = readSimplify(parameters);
    return [toItem(await client.usage({ signal }), simplify)];
  },
};
