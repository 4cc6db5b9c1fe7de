export { vendors } from './all-vendors.ts';
export type { ObservedAnswer } from './http/facade.ts';
export { onShutdown } from './on-shutdown.ts';
export { type MockServer, type MockServerOptions, startMockServer } from './start-mock-server.ts';
