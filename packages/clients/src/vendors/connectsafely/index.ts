export { connectSafelyAuth } from './auth.ts';
export { type ConnectSafelyClient, type ConnectSafelySettings, createConnectSafely } from './client.ts';
export { connectSafelyErrorCodes } from './errors.ts';
export type { ConnectSafelyComponents, ConnectSafelyPaths } from './spec.ts';
