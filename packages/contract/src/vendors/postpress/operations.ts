import type { operations } from '@invitekit/specs/postpress';
import type { postpress } from '@invitekit/specs/postpress/vendor';
import type { OwnEffects } from '../../run/common-effects.ts';
import type { Session } from '../../run/session.ts';

export type PostpressOperations = operations;

export type PostpressSession = Session<PostpressOperations>;

export const postpressEffects: OwnEffects<PostpressOperations, typeof postpress> = {
  getAccount: 'read',
  getInmailBalance: 'read',
  getOwnProfile: 'read',
  listFollowing: 'read',
  createWebhook: 'write',
  listWebhooks: 'read',
  deleteWebhook: 'undo',
};
