import { InvitationError } from './invitation-error.ts';
import type { VendorName } from './vendor-name.ts';

/** Somebody who is known to be the owner of the account, before anything was sent. */
export function ownerRefused(vendor: VendorName): InvitationError {
  const message = 'This member is the owner of the account, and nobody can invite themselves. Nothing was sent.';
  return new InvitationError('not-invitable', message, { vendor, because: 'self' });
}
