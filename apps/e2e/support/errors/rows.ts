import type { InvitationErrorCode } from '@invitekit/clients';
import type { Cause } from '../causes.ts';

/** An error that a vendor documents: how it is caused, and the code that it becomes in the client. */
export interface ErrorRow extends Cause {
  readonly code: InvitationErrorCode;
}

/** Every error that a vendor documents, as `<status> <type>` (or the status alone). */
export type ErrorRows = Readonly<Record<string, ErrorRow>>;
