import type { VendorName } from '@invitekit/specs/vendors';
import type { Addressed } from './addressed.ts';
import { findOperation } from './find-operation.ts';

/** The id of the operation that a request means; undefined where the spec has none, or only names it. */
export function operationIdOf(vendor: VendorName, addressed: Addressed): string | undefined {
  return findOperation(vendor, addressed)?.operation.id;
}
