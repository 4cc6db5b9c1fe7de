import type { z } from 'zod';
import type { VendorModule } from '../http/vendor-module.ts';
import type { FaultPlan } from '../sandbox/faults.ts';
import { ControlError } from './control-error.ts';
import type { faultRequestSchema } from './schemas.ts';

/** Finds the documented error that is asked for. What no vendor documents cannot be had. */
export function planFault(
  vendors: readonly VendorModule[],
  { vendor: vendorName, operation: operationId, type, status, times }: z.infer<typeof faultRequestSchema>,
): FaultPlan {
  const vendor = choose(vendors, ({ name }) => name, vendorName, 'vendor');
  const operation = choose(vendor.operations, ({ id }) => id, operationId, `operation of ${vendor.name}`);
  const error = operation.errors.find(
    (each) => (type === undefined || each.type === type) && (status === undefined || each.status === status),
  );
  if (error === undefined) {
    const known = operation.errors.map((each) =>
      each.type === undefined ? each.status : `${each.status} ${each.type}`,
    );
    throw new ControlError(400, `${operation.id} documents no such error. It has: ${known.join(', ')}`);
  }
  return { vendor: vendor.name, operation: operation.id, error, times };
}

function choose<Item>(items: readonly Item[], nameOf: (item: Item) => string, name: string, what: string): Item {
  const found = items.find((item) => nameOf(item) === name);
  if (found !== undefined) return found;
  throw new ControlError(400, `There is no ${what} called ${name}. There are: ${items.map(nameOf).join(', ')}`);
}
