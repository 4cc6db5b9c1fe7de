export { unipileAuth } from './auth.ts';
export { createUnipile, type UnipileClient, type UnipileSettings } from './client.ts';
export { unipileErrorCodes } from './errors.ts';
export type { UnipileComponents, UnipilePaths } from './spec.ts';
export { unipileWebhook } from './webhook.ts';
