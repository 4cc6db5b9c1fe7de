export type { components as UnipileComponents, paths as UnipilePaths } from '@invitekit/specs/unipile';
export { unipileAuth } from './auth.ts';
export { createUnipile, type UnipileClient, type UnipileSettings } from './client.ts';
export { unipileErrorCodes } from './errors.ts';
export { unipileWebhook } from './webhook.ts';
