import type { operations } from '@invitekit/specs/unipile';
import type { Needs } from '../../run/checks.ts';
import type { Session } from '../../run/session.ts';

export type UnipileOperations = operations;

export type UnipileSession = Session<UnipileOperations>;

/** Answers of reads are kept for an hour; what was just done has to be seen. */
export const fresh = { header: { 'Cache-Control': 'no-cache' } } as const;

export const unipileNeeds: Needs<UnipileOperations> = {
  cancelRelationRequest: ['createRelationRequest'],
  deleteRelation: ['acceptRelationRequest'],
  unfollowUser: ['followUser'],
  sendMessage: ['startChat'],
  getWebhookEndpoint: ['createWebhookEndpoint'],
  updateWebhookEndpoint: ['createWebhookEndpoint'],
  deleteWebhookEndpoint: ['createWebhookEndpoint'],
};
