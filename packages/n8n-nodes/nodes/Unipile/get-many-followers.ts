import type { UnipileClient } from '@invitekit/clients';
import { limitField, returnAllField } from '../shared/fields/limit.ts';
import { simplifyField } from '../shared/fields/simplify.ts';
import type { Operation } from '../shared/operation.ts';
import { listFollows, whoseField } from './follows.ts';

export const getManyFollowers: Operation<UnipileClient> = {
  name: 'Get Many',
  value: 'getAll',
  action: 'Get many followers',
  description: 'List who follows the account or another member',
  fields: [whoseField, returnAllField, limitField, simplifyField],

  async execute(client, call) {
    return await listFollows(client, '/v2/{account_id}/users/{user_id}/followers', call);
  },
};
