import type { InvitationErrorCode } from '@invitekit/clients';
import type { Cause } from '../causes.ts';

/**
 * How errors that a vendor documents come about, by `<status> <type>` (or the status alone). What is not in it only the
 * provider could cause, so the fake gives it on demand.
 */
export type ErrorCauses = Readonly<Record<string, Cause>>;

/** An error that a vendor documents. */
export interface ErrorRow {
  /** An operation that answers with it. */
  readonly operation: string;
  /** How it is caused there. */
  readonly cause: Cause;
  /** What the client calls it. */
  readonly code: InvitationErrorCode;
}
