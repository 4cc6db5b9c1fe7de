import type { components, paths } from '@invitekit/specs/connectsafely';

/** The operations of ConnectSafely's spec: `ConnectSafelyPaths[path][method]` has `parameters`, `requestBody` and `responses`. */
export type ConnectSafelyPaths = paths;

/** The parts of ConnectSafely's spec that have names: `ConnectSafelyComponents['schemas']['…']`. */
export type ConnectSafelyComponents = components;
