import { createConnectSafely } from './connectsafely/index.ts';
import { createLinkup } from './linkup/index.ts';
import { createPostpress } from './postpress/index.ts';
import { createUnipile } from './unipile/index.ts';

export * from './connectsafely/index.ts';
export * from './linkup/index.ts';
export * from './postpress/index.ts';
export * from './unipile/index.ts';

/** What makes the client of each vendor. */
export const creators = {
  connectsafely: createConnectSafely,
  linkup: createLinkup,
  postpress: createPostpress,
  unipile: createUnipile,
};
