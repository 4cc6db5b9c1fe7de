import type { UnipileClient } from '@invitekit/clients';
import { limitField, returnAllField } from '../shared/fields/limit.ts';
import { simplifyField } from '../shared/fields/simplify.ts';
import type { Operation } from '../shared/operation.ts';
import { listFollows, whoseField } from './follows.ts';

export const getManyFollowedMembers: Operation<UnipileClient> = {
  name: 'Get Many',
  value: 'getAll',
  action: 'Get many followed members',
  description: 'List whom the account or another member follows',
  fields: [whoseField, returnAllField, limitField, simplifyField],

  async execute(client, call) {
    return await listFollows(client, '/v2/{account_id}/users/{user_id}/following', call);
  },
};
