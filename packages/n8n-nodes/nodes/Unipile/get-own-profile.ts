import type { UnipileClient } from '@invitekit/clients';
import { simplifyField } from '../shared/fields/simplify.ts';
import type { Operation } from '../shared/operation.ts';
import { readProfile } from './profile.ts';

export const getOwnProfile: Operation<UnipileClient> = {
  name: 'Get Own',
  value: 'getOwn',
  action: 'Get own profile',
  description: 'Read the profile of the account’s owner',
  fields: [simplifyField],

  async execute(client, call) {
    return [await readProfile(client, 'me', call)];
  },
};
