import { InvitationError } from './invitation-error.ts';
import { readCursor } from './read-cursor.ts';
import { shown } from './shown.ts';
import type { VendorName } from './vendor-name.ts';

/** @throws {InvitationError} when a wanted number of items is none that a list can have. */
export function checkLimit(limit: number | undefined, vendor: VendorName, name = 'limit'): void {
  if (limit === undefined || (Number.isSafeInteger(limit) && limit >= 1)) return;
  const message = `The ${name} must be a whole number from 1 up, not ${shown(limit)}.`;
  throw new InvitationError('invalid-request', message, { vendor });
}

/** How many items to ask for: as many as are wanted, and no more than the vendor gives at once. */
export function pageSize(limit: number | undefined, maximum: number, vendor: VendorName): number {
  checkLimit(limit, vendor);
  return Math.min(limit ?? maximum, maximum);
}

/** Reads a cursor that holds an offset. */
export function readOffset(cursor: string | undefined, vendor: VendorName): number {
  const [offset = 0] = readCursor(cursor ?? '0', /^(\d{1,9})$/, vendor);
  return offset;
}
