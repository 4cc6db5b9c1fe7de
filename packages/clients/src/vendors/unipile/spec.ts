import type { components, paths } from '@invitekit/specs/unipile';

/** The operations of Unipile's spec: `UnipilePaths[path][method]` has `parameters`, `requestBody` and `responses`. */
export type UnipilePaths = paths;

/** The parts of Unipile's spec that have names: `UnipileComponents['schemas']['…']`. */
export type UnipileComponents = components;
