import type { PostpressClient } from '@invitekit/clients';
import { collect } from '../shared/collect.ts';
import { limitField, readLimit, returnAllField } from '../shared/fields/limit.ts';
import { readSimplify, simplifyField } from '../shared/fields/simplify.ts';
import { toItem } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';
import { toMember } from './member.ts';

const largestPage = 1000;

export const getManyFollowedMembers: Operation<PostpressClient> = {
  name: 'Get Many',
  value: 'getAll',
  action: 'Get many followed members',
  description: 'List whom the account follows',
  fields: [returnAllField, limitField, simplifyField],

  async execute(client, { parameters, accountId, signal }) {
    const limit = readLimit(parameters);
    const simplify = readSimplify(parameters);
    const members = await collect(limit, async (cursor, wanted = largestPage) => {
      const query = { account_id: accountId, cursor, limit: Math.min(wanted, largestPage) };
      return await client.call('get', '/v1/users/following', { query, signal }, ({ body }) => ({
        entries: body.items,
        next: body.cursor || undefined,
      }));
    });
    return members.map((raw) => {
      const followedAt = new Date(raw.created_at).toISOString();
      return toItem({ vendor: client.vendor, ...toMember({ ...raw, id: raw.member_id }), followedAt, raw }, simplify);
    });
  },
};
