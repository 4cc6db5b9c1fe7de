import type { operations } from '@invitekit/specs/postpress';
import type { Effects } from '../../run/checks.ts';
import type { Session } from '../../run/session.ts';

export type PostpressOperations = operations;

export type PostpressSession = Session<PostpressOperations>;

export const postpressEffects: Effects<PostpressOperations> = {
  listAccounts: 'read',
  getAccount: 'read',
  getInmailBalance: 'read',
  getOwnProfile: 'read',
  listInvitationsSent: 'read',
  listInvitationsReceived: 'read',
  listRelations: 'read',
  listFollowing: 'read',
  getProfile: 'read',
  sendInvitation: 'write',
  cancelInvitation: 'undo',
  handleInvitation: 'irreversible',
  createWebhook: 'write',
  listWebhooks: 'read',
  deleteWebhook: 'undo',
};
