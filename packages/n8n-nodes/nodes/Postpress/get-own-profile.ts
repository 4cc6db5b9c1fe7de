import type { PostpressClient } from '@invitekit/clients';
import { readSimplify, simplifyField } from '../shared/fields/simplify.ts';
import { toItem } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';
import { toMember } from './member.ts';

export const getOwnProfile: Operation<PostpressClient> = {
  name: 'Get Own',
  value: 'getOwn',
  action: 'Get own profile',
  description: 'Read the profile of the account’s owner',
  fields: [simplifyField],

  async execute(client, { parameters, accountId, signal }) {
    const simplify = readSimplify(parameters);
    return await client.call('get', '/v1/users/me', { query: { account_id: accountId }, signal }, ({ body: raw }) => {
      const { provider_id: id, location, premium: isPremium } = raw;
      return [toItem({ vendor: client.vendor, ...toMember({ ...raw, id }), location, isPremium, raw }, simplify)];
    });
  },
};
