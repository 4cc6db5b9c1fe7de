import type { ConnectSafelyClient } from '@invitekit/clients';
import { memberField } from '../shared/fields/member.ts';
import { simplifyField } from '../shared/fields/simplify.ts';
import type { Operation } from '../shared/operation.ts';
import { checkRelationship } from '../shared/operations/check-relationship.ts';

const addressedMemberField = {
  ...memberField,
  description:
    'The person on LinkedIn: the URL of the profile, or its public identifier (the last part of that URL). ConnectSafely takes no member ID here.',
};

export const checkConnectSafelyRelationship: Operation<ConnectSafelyClient> = {
  ...checkRelationship,
  fields: [addressedMemberField, simplifyField],
};
