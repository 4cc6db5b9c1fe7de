import { InvitationError } from './invitation-error.ts';
import type { VendorName } from './vendor-name.ts';

/** Reads the numbers in a cursor. @throws {InvitationError} `invalid-request` for one that no listing gave. */
export function readCursor(cursor: string, pattern: RegExp, vendor: VendorName): readonly number[] {
  const [, ...numbers] = pattern.exec(cursor) ?? [];
  if (numbers.length > 0) return numbers.map(Number);
  throw new InvitationError('invalid-request', `The cursor is not one that ${vendor} listings give.`, { vendor });
}
