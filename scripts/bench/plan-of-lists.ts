import type { Plan } from '@invitekit/mock-server';

/** Longer than a page, as lists are. */
const length = 400;

/** A sandbox with pages of a size, and credits without end. */
export function planOfLists(size: number): Plan {
  const further = Array.from({ length: Math.min(size, 20) - 1 }, () => ({}));
  return {
    linkupCredits: 1_000_000_000,
    accounts: [{ invitations: length, connections: length, received: { connection: length } }, ...further],
    vendors: { connectsafely: { pageSize: size } },
  };
}
