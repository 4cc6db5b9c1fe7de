export { unipileAuth } from './auth.ts';
export { createUnipile, type UnipileClient, type UnipileSettings } from './client.ts';
export { unipileErrorCodes } from './errors.ts';
export { readUnipileEvents } from './event.ts';
export type { UnipileComponents, UnipilePaths } from './spec.ts';
