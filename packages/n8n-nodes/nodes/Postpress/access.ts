import { createPostpress } from '@invitekit/clients';
import { postpress } from '@invitekit/specs/postpress/vendor';
import { defineAccess } from '../shared/vendor-access.ts';

export const postpressAccess = defineAccess(postpress, {
  node: 'postpress',
  credential: 'inviteKitPostpressApi',
  createClient: createPostpress,
});
