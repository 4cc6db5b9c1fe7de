import { createUnipile } from '@invitekit/clients';
import { unipile } from '@invitekit/specs/unipile/vendor';
import { defineAccess } from '../shared/vendor-access.ts';

export const unipileAccess = defineAccess(unipile, {
  node: 'unipile',
  credential: 'inviteKitUnipileApi',
  createClient: createUnipile,
});
