import type { operations } from '@invitekit/specs/unipile';
import type { Effects } from '../../run/checks.ts';
import type { Session } from '../../run/session.ts';

export type UnipileOperations = operations;

export type UnipileSession = Session<UnipileOperations>;

/** Answers of reads are kept for an hour; what was just done has to be seen. */
export const fresh = { header: { 'Cache-Control': 'no-cache' } } as const;

export const unipileEffects: Effects<UnipileOperations> = {
  listAccounts: 'read',
  getAccount: 'read',
  getRelationRequestsList: 'read',
  getUserRelations: 'read',
  listUserFollowers: 'read',
  listUserFollowing: 'read',
  getUserProfile: 'read',
  createRelationRequest: 'write',
  cancelRelationRequest: 'undo',
  acceptRelationRequest: 'irreversible',
  deleteRelation: 'irreversible',
  followUser: 'write',
  unfollowUser: 'undo',
  createWebhookEndpoint: 'write',
  listWebhookEndpoints: 'read',
  getWebhookEndpoint: 'read',
  updateWebhookEndpoint: 'write',
  deleteWebhookEndpoint: 'undo',
  updateAccount: 'irreversible',
  removeAccount: 'irreversible',
};
