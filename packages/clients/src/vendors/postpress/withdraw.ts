import { byId, createHandle, outcomeOf } from '../../core/handling.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { findTarget } from '../../core/invitation-target.ts';
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
  { listAllSent }: Lists,
  relationship: InvitationClient['relationship'],
): InvitationClient['withdraw'] {
  const { vendor, call, accountId, retry } = context;
  return createHandle({
    vendor,
    direction: 'sent',
    retry,
    find: byId(vendor, listAllSent),
    act: ({ id }, { signal }) =>
      call(
        'delete',
        '/v1/users/invite/sent/{invitation_id}',
        { path: { invitation_id: id }, query: { account_id: accountId }, signal },
        ({ body }) => ({ raw: body }),
      ),
    async isDone({ id, member }, options) {
      if (member?.id || member?.publicIdentifier) {
        return outcomeOf({ direction: 'sent', connects: false }, await relationship(member, options));
      }
      // Of an invitation that is gone from the list nobody can tell what became of it: then this throws.
      await findTarget(listAllSent(options), { id }, vendor);
      return false;
    },
    explain: createExplainNotPending(context),
  });
}
