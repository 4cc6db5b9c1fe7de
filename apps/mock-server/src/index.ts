import { vendors as allVendors } from './vendors/all-vendors.ts';
import type { FakedVendor } from './vendors/faked-vendor.ts';

export type { CallControl } from './client/call-control.ts';
export { connectToMockServer, type MockServerConnection } from './client/connect.ts';
export { MockControlError } from './client/control-error.ts';
export { type VendorName, vendorNames } from './client/generated.ts';
export type { AccountHandle, Connection, JournalHandle, SandboxHandle } from './client/sandbox-handle.ts';
export type * from './client/types.ts';
export { onShutdown } from './process/on-shutdown.ts';
export type * from './rehearsals/rehearser.ts';
export { applyScenario } from './scenario/apply-scenario.ts';
export { readScenario } from './scenario/read-scenario.ts';
export type { Scenario, ScenarioSandbox } from './scenario/scenario.ts';
export type { ObservedAnswer } from './serve/observed-answer.ts';
export type { LoggedRequest, LogRequest } from './server/log-requests.ts';
export type { MockServerOptions } from './server/mock-server-options.ts';
export { type MockServer, startMockServer } from './server/start-mock-server.ts';
export type { VendorAccess } from './vendor/vendor-access.ts';
export type { FakedOperation, FakedVendor } from './vendors/faked-vendor.ts';

/** Every vendor that is faked. */
export const vendors: readonly FakedVendor[] = allVendors;
