export { postpressAuth } from './auth.ts';
export { createPostpress, type PostpressClient, type PostpressSettings } from './client.ts';
export { postpressErrorCodes } from './errors.ts';
export type { PostpressComponents, PostpressPaths } from './spec.ts';
export { postpressWebhook } from './webhook.ts';
