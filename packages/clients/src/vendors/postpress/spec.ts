import type { components, paths } from '@invitekit/specs/postpress';

/** The operations of postpress's spec: `PostpressPaths[path][method]` has `parameters`, `requestBody` and `responses`. */
export type PostpressPaths = paths;

/** The parts of postpress's spec that have names: `PostpressComponents['schemas']['…']`. */
export type PostpressComponents = components;
