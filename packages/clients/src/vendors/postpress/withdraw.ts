import { createHandlingById, toRaw } from '../../core/handling.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import type { Lists } from '../../core/list-all.ts';
import type { PostpressContext } from './context.ts';
import { createExplainNotPending } from './not-pending.ts';

/**
 * One request for an id or an invitation as listed; for a person one more for every 250 newer invitations, because a profile
 * tells that there is one, but not which. After a lost answer the profile is visited where the person is known; by an id alone
 * the list is read.
 */
export function createWithdraw(
  context: PostpressContext,
  lists: Lists,
  relationship: InvitationClient['relationship'],
): InvitationClient['withdraw'] {
  const { vendor, call, accountId, retry } = context;
  const explain = createExplainNotPending(context);
  const handle = createHandlingById({ vendor, retry, lists, relationship, explain });
  return handle('withdraw', ({ id }, { signal }) =>
    call(
      'delete',
      '/v1/users/invite/sent/{invitation_id}',
      { path: { invitation_id: id }, query: { account_id: accountId }, signal },
      toRaw,
    ),
  );
}
