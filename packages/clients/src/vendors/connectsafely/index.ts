export type {
  components as ConnectSafelyComponents,
  paths as ConnectSafelyPaths,
} from '@invitekit/specs/connectsafely';
export { connectSafelyAuth } from './auth.ts';
export { type ConnectSafelyClient, type ConnectSafelySettings, createConnectSafely } from './client.ts';
export { connectSafelyErrorCodes } from './errors.ts';
