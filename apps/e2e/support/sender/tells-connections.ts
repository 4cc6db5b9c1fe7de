import type { Vendor } from '@invitekit/specs/vendors';

/** Whether a sender learns from a vendor's list who has become a connection. */
export function tellsConnections({ operations, hasCredits }: Pick<Vendor, 'operations' | 'hasCredits'>): boolean {
  return operations.listConnections !== null && !hasCredits;
}
