import { createConnectSafely } from '@invitekit/clients';
import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import { defineAccess } from '../shared/vendor-access.ts';

export const connectSafelyAccess = defineAccess(connectsafely, {
  node: 'connectSafely',
  credential: 'inviteKitConnectSafelyApi',
  createClient: ({ accountId, ...settings }) => createConnectSafely({ ...settings, accountId: accountId || undefined }),
  notices: {
    'connection.checkRelationship':
      'ConnectSafely takes no member ID here: name the person by URL or public identifier',
  },
});
