import { dayMs } from '../core/durations.ts';
import type { Invitation } from '../core/invitation.ts';

/**
 * Those that were surely sent `days` ago or before, the oldest first. An age that cannot be read may be of today, so it is
 * never sure.
 */
export function staleOf(pending: readonly Invitation[], days: number, now: Date): Invitation[] {
  const border = now.getTime() - days * dayMs;
  return pending
    .filter(({ sentAt }) => Date.parse(sentAt.latest) <= border)
    .reverse() // Lists are newest first, which decides where ages are the same.
    .sort(
      ({ sentAt: one }, { sentAt: other }) =>
        Date.parse(one.latest) - Date.parse(other.latest) || Date.parse(one.earliest) - Date.parse(other.earliest),
    );
}
