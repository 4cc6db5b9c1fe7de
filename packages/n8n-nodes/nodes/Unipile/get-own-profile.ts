import type { UnipileClient } from '@invitekit/clients';
import { readSimplify, simplifyField } from '../shared/fields/simplify.ts';
import { toItem } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';
import { toMember } from './member.ts';

export const getOwnProfile: Operation<UnipileClient> = {
  name: 'Get Own',
  value: 'getOwn',
  action: 'Get own profile',
  description: 'Read the profile of the account’s owner',
  fields: [simplifyField],

  async execute(client, { parameters, accountId, signal }) {
    const simplify = readSimplify(parameters);
    return await client.call(
      'get',
      '/v2/{account_id}/users/{user_id}',
      { path: { account_id: accountId, user_id: 'me' }, signal },
      ({ body: raw }) => {
        const { location, followers_count: followerCount, relations_count: connectionCount } = raw;
        const profile = { ...toMember(raw), location, followerCount, connectionCount };
        return [toItem({ vendor: client.vendor, ...profile, raw }, simplify)];
      },
    );
  },
};
