import type { components, paths } from '@invitekit/specs/linkup';

/** The operations of LinkupAPI's spec: `LinkupPaths[path][method]` has `parameters`, `requestBody` and `responses`. */
export type LinkupPaths = paths;

/** The parts of LinkupAPI's spec that have names: `LinkupComponents['schemas']['…']`. */
export type LinkupComponents = components;
