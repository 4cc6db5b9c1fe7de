export { type Rehearsed, rehearsedSchema } from './rehearsed/rehearsed.ts';
export type { Run } from './rehearsed/run-schema.ts';
