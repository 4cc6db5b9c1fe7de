import type { Invitation } from '../core/invitation.ts';
import type { InvitationClient } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import type { PageOptions } from '../core/page.ts';
import { readToEnd } from '../core/paginate.ts';

/** What was read of the sent invitations that are pending, newest first, and whether these are all. */
export interface PendingList {
  readonly items: readonly Invitation[];
  readonly isWhole: boolean;
}

/**
 * The sent invitations that are pending, the newest up to `limit`; a part of those would not do.
 *
 * @throws {InvitationError} `unexpected-answer` when the list changed again and again while it was read.
 */
export async function readPending(
  client: InvitationClient,
  options: Pick<PageOptions, 'limit' | 'signal'> = {},
): Promise<PendingList> {
  const { items, isComplete, because } = await readToEnd(client.listAllSent(options));
  if (isComplete || because === 'limit') return { items, isWhole: isComplete };
  const message =
    'The list of pending invitations changed again and again while it was read, so somebody may be missing from it. Nothing was done. Try again later.';
  throw new InvitationError('unexpected-answer', message, { vendor: client.vendor });
}
