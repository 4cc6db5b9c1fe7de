import type { UnipileClient } from '@invitekit/clients';
import { memberField, readMember } from '../shared/fields/member.ts';
import { simplifyField } from '../shared/fields/simplify.ts';
import type { Operation } from '../shared/operation.ts';
import { readProfile } from './profile.ts';

export const getProfile: Operation<UnipileClient> = {
  name: 'Get',
  value: 'get',
  action: 'Get a profile',
  description: 'Read the profile of a member',
  fields: [memberField, simplifyField],

  async execute(client, call) {
    const { id, publicIdentifier } = readMember(call.parameters);
    return [await readProfile(client, id ?? publicIdentifier ?? '', call)];
  },
};
