import { createConnectSafely } from '@invitekit/clients';
import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import { sayPace } from '../shared/reading-pace.ts';
import { defineAccess } from '../shared/vendor-access.ts';

/** Said before somebody waits for it. */
export const slowLists = sayPace('ConnectSafely', connectsafely.readingPace);

export const connectSafelyAccess = defineAccess(connectsafely, {
  node: 'connectSafely',
  credential: 'inviteKitConnectSafelyApi',
  createClient: ({ accountId, ...settings }) => createConnectSafely({ ...settings, accountId: accountId || undefined }),
  notices: {
    'invitation.getAll': slowLists,
    'connection.getAll': slowLists,
    'connection.checkRelationship':
      'ConnectSafely takes no member ID here: name the person by URL or public identifier',
  },
});
