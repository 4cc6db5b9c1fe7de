export type { components as PostpressComponents, paths as PostpressPaths } from '@invitekit/specs/postpress';
export { postpressAuth } from './auth.ts';
export { createPostpress, type PostpressClient, type PostpressSettings } from './client.ts';
export { postpressErrorCodes } from './errors.ts';
export { postpressWebhook } from './webhook.ts';
