import type { Sandbox } from '../sandbox/sandbox.ts';
import type { ServerContext } from '../serve/server-context.ts';
import type { Vendor } from '../vendor/vendor.ts';
import type { VendorLedger } from '../vendor/vendor-definition.ts';
import { ControlError } from './control-error.ts';

/** What operations work on. */
export interface ControlContext {
  readonly server: ServerContext;
  readonly vendors: readonly Vendor[];
  /** As the caller has reached it, for instance `http://127.0.0.1:4010`. */
  readonly serverUrl: string;
}

/** @throws {ControlError} when there is none. */
export function findSandbox({ server }: ControlContext, id: string): Sandbox {
  const sandbox = server.sandboxes.get(id);
  if (sandbox === undefined) throw new ControlError(404, `There is no sandbox ${id}.`);
  return sandbox;
}

/** The credits in a sandbox, after everything was billed that is due. */
export function findLedger({ vendors }: ControlContext, sandbox: Sandbox): VendorLedger {
  sandbox.settleVendors();
  const ledger = vendors.map((vendor) => vendor.ledger(sandbox)).find((each) => each !== undefined);
  if (ledger === undefined) throw new ControlError(404, 'No vendor has credits.');
  return ledger;
}
