import type { AccountHold } from '@invitekit/clients/sender';

/** Why a person should look at an account, in workflows. */
export type AttentionReason =
  | 'acceptance-too-low'
  | 'checkpoint'
  | 'disconnected'
  | 'held'
  | 'not-listed'
  | 'restricted'
  | 'unknown-status';

/** Something about an account that a person should look at. n8n stores it, so its keys never change. */
export interface Concern {
  readonly accountId: string;
  readonly because: AttentionReason;
  /** When it began, or was seen first, by the vendor's clock: ISO 8601, UTC. */
  readonly since: string;
  /** False while it is seen for the first time and may be over soon. */
  readonly isTold: boolean;
}

/** What was found at one look. */
export interface Finding extends Pick<Concern, 'accountId' | 'because'> {
  /** When it began; undefined where nobody tells. */
  readonly since?: string | undefined;
  readonly hold?: AccountHold | undefined;
}

/** A vendor may leave an account out of one list, or say for a while that it connects: these are told when seen twice in a row. */
const needTwoLooks: ReadonlySet<AttentionReason> = new Set(['not-listed', 'unknown-status']);

export interface ConcernChanges {
  readonly begun: readonly (Finding & Pick<Concern, 'since'>)[];
  readonly over: readonly Concern[];
  /** What is known from now on. */
  readonly concerns: readonly Concern[];
}

/** How what was found differs from what was known. A hold with another beginning is another hold. */
export function compareConcerns(known: readonly Concern[], findings: readonly Finding[], now: Date): ConcernChanges {
  const isSame =
    ({ accountId, because, hold }: Finding) =>
    (concern: Concern) =>
      concern.accountId === accountId &&
      concern.because === because &&
      (hold === undefined || concern.since === hold.since);
  const current = findings.map((finding) => {
    const before = known.find(isSame(finding));
    const since = finding.since ?? before?.since ?? now.toISOString();
    const isTold = before !== undefined || !needTwoLooks.has(finding.because);
    return { finding: { ...finding, since }, isTold, isNew: isTold && before?.isTold !== true };
  });
  return {
    begun: current.filter(({ isNew }) => isNew).map(({ finding }) => finding),
    over: known.filter((concern) => concern.isTold && !findings.some((finding) => isSame(finding)(concern))),
    concerns: current.map(({ finding: { accountId, because, since }, isTold }) => ({
      accountId,
      because,
      since,
      isTold,
    })),
  };
}
