export { createHandlers, type HandlerOptions, type ReachableSandbox } from './create-handlers.ts';
export type { Keys } from './keys.ts';
