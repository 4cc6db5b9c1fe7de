import { InvitationError } from './invitation-error.ts';
import { brokenPartOf } from './readable-text.ts';
import type { VendorName } from './vendor-name.ts';

/**
 * Refuses what would arrive as something else: half a character or a control character in a text, and a number that JSON
 * does not have.
 *
 * @param place - Where the value stands, for instance `body.message`.
 * @throws {InvitationError} `invalid-request`
 */
export function checkSendable(value: unknown, place: string, vendor: VendorName): void {
  const problem = problemOf(value);
  if (problem !== undefined) throw new InvitationError('invalid-request', `${place} ${problem}.`, { vendor });
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    checkSendable(item, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`, vendor);
  }
}

function problemOf(value: unknown): string | undefined {
  if (typeof value === 'string') return brokenPartOf(value);
  return typeof value === 'number' && !Number.isFinite(value) ? `is ${value}, which cannot be sent` : undefined;
}
