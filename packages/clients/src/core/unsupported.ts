import type { Vendor } from '@invitekit/specs/vendors';
import { InvitationError } from './invitation-error.ts';

/** Stands for what a vendor has no operation for. */
export function unsupported({ name: vendor, displayName }: Vendor, what: string): () => Promise<never> {
  return async () => {
    throw new InvitationError('unsupported', `${displayName} does not tell ${what}.`, { vendor });
  };
}
