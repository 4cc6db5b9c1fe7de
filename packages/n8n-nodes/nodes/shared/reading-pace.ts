import type { Vendor } from '@invitekit/specs/vendors';

const many = 1200;

/** How long somebody waits for a long list. */
export function sayPace(vendor: string, { pageSize, requestsPerMinute }: NonNullable<Vendor['readingPace']>): string {
  const minutes = Math.ceil(many / pageSize / requestsPerMinute);
  return `${vendor} gives about ${pageSize} entries in a request, and allows ${requestsPerMinute} requests a minute: ${many.toLocaleString('en-GB')} entries take ${minutes} minutes`;
}
