import type { Invitation } from '../../core/invitation.ts';
import { findListed, findTarget, type KnownTarget } from '../../core/invitation-target.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { paginate } from '../../core/paginate.ts';
import type { Bill } from './bill.ts';
import { type ListAction, resultsPerCredit } from './prices.ts';

type ListPage = (options: PageOptions) => Promise<Page<Invitation>>;

/** A list to look in, and the action that reads it. */
interface Looked {
  readonly action: ListAction;
  readonly listPage: ListPage;
}

/**
 * Reads a list of invitations, a page that costs one credit at a time, until the one that is meant turns up.
 *
 * @throws {InvitationError} `not-pending` when it does not.
 */
export async function findInvitation(
  looked: Looked,
  target: KnownTarget,
  bill: Bill,
  signal: AbortSignal | undefined,
): Promise<Invitation> {
  return await findTarget(listingOf(looked, bill, signal), target, 'linkup');
}

/** Whether an invitation is still in a list. */
export async function isListed(
  looked: Looked,
  { id }: Pick<Invitation, 'id'>,
  bill: Bill,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  return (await findListed(listingOf(looked, bill, signal), { id })) !== undefined;
}

/** Whoever looks for one invitation pays for no more than it takes. */
function listingOf({ action, listPage }: Looked, bill: Bill, signal: AbortSignal | undefined) {
  const fetchPage: ListPage = async (options) =>
    bill.add(await listPage({ ...options, limit: resultsPerCredit(action) }));
  return paginate({ vendor: 'linkup', fetchPage, hasOffsets: true }, { signal });
}
