import type { SpecOperation } from '@invitekit/specs/reader';

/** Whether an operation is one of the methods of an account, which ask LinkedIn, and not of the core API. */
export function isUnderAccount({ path }: SpecOperation): boolean {
  return path.startsWith('/v2/{account_id}/');
}
