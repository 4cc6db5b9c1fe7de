import type { Invitation } from '../../core/invitation.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { findTarget, type KnownTarget } from '../../core/invitation-target.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { paginate } from '../../core/paginate.ts';
import type { Bill } from './bill.ts';
import { resultsPerCredit } from './prices.ts';

type ListPage = (options: PageOptions) => Promise<Page<Invitation>>;

/**
 * Reads a list of invitations, for 1 credit per 50, until the one that is meant turns up.
 *
 * @throws {InvitationError} `not-pending` when it does not.
 */
export async function findInvitation(
  listPage: ListPage,
  target: KnownTarget,
  bill: Bill,
  signal: AbortSignal | undefined,
): Promise<Invitation> {
  // Whoever looks for one invitation pays for no more than it takes.
  const fetchPage: ListPage = async (options) => bill.add(await listPage({ ...options, limit: resultsPerCredit }));
  return await findTarget(paginate({ vendor: 'linkup', fetchPage, hasOffsets: true }, { signal }), target, 'linkup');
}

/** Whether an invitation is still in a list. */
export async function isListed(
  listPage: ListPage,
  { id }: Pick<Invitation, 'id'>,
  bill: Bill,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    await findInvitation(listPage, { id }, bill, signal);
    return true;
  } catch (error) {
    if (InvitationError.isInstance(error) && error.code === 'not-pending') return false;
    throw error;
  }
}
