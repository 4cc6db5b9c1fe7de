export { postpressAuth } from './auth.ts';
export { createPostpress, type PostpressClient, type PostpressSettings } from './client.ts';
export { postpressErrorCodes } from './errors.ts';
