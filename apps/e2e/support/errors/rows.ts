import type { InvitationErrorCode } from '@invitekit/clients';
import type { Cause } from '../causes.ts';

/**
 * Every error that a vendor documents, as `<status> <type>` (or the status alone): an operation that answers with it, how
 * it is caused there, and the code that it becomes in the client.
 */
export type ErrorRows = Readonly<
  Record<string, { readonly operation: string; readonly cause: Cause; readonly code: InvitationErrorCode }>
>;
