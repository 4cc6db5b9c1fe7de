import type { PostpressClient } from '@invitekit/clients';
import { memberField, readMember } from '../shared/fields/member.ts';
import { readSimplify, simplifyField } from '../shared/fields/simplify.ts';
import { toItem } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';
import { toMember } from './member.ts';

export const getProfile: Operation<PostpressClient> = {
  name: 'Get',
  value: 'get',
  action: 'Get a profile',
  description: 'Read the profile of a member, who is not told',
  fields: [memberField, simplifyField],

  async execute(client, { parameters, accountId, signal }) {
    const { id, publicIdentifier } = readMember(parameters);
    const simplify = readSimplify(parameters);
    return await client.call(
      'get',
      '/v1/users/{identifier}',
      { path: { identifier: id ?? publicIdentifier ?? '' }, query: { account_id: accountId }, signal },
      ({ body: raw }) => {
        const { provider_id: id, location, follower_count: followerCount, connections_count: connectionCount } = raw;
        const profile = { ...toMember({ ...raw, id }), location, followerCount, connectionCount };
        return [toItem({ vendor: client.vendor, ...profile, raw }, simplify)];
      },
    );
  },
};
