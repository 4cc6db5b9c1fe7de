import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItem } from '../item.ts';
import type { Operation } from '../operation.ts';

export const getUsage: Operation = {
  name: 'Get Usage',
  value: 'getUsage',
  action: 'Get the usage of an account',
  description: 'See how much the vendor still allows',
  needs: ['usage'],
  whereMissing: 'This vendor does not say what it still allows.',
  fields: [simplifyField],

  async execute(client, { parameters, signal }) {
    const simplify = readSimplify(parameters);
    return [toItem(await client.usage({ signal }), simplify)];
  },
};
