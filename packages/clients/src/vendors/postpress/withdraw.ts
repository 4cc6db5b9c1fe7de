import type { Handled, InvitationClient } from '../../core/invitation-client.ts';
import { findTarget, readTarget } from '../../core/invitation-target.ts';
import { writeOnce } from '../../core/write-once.ts';
import type { PostpressContext } from './context.ts';
import { findListed } from './find-listed.ts';
import type { Lists } from './lists.ts';
import { actOnInvitation } from './not-pending.ts';

/** One request for an id or an invitation as listed; for a person one more for every 250 newer invitations. */
export function createWithdraw(context: PostpressContext, { listAllSent }: Lists): InvitationClient['withdraw'] {
  const { call, accountId, retry } = context;

  return async (target, options = {}) => {
    const { signal } = options;
    const known = readTarget(target, 'postpress', 'sent');
    // A profile tells that there is an invitation, but not which.
    const id = known.id ?? (await findTarget(listAllSent(options), known, 'postpress')).id;
    const act = async (): Promise<Handled> =>
      await call(
        'delete',
        '/v1/users/invite/sent/{invitation_id}',
        { path: { invitation_id: id }, query: { account_id: accountId }, signal },
        ({ body }) => ({ vendor: 'postpress', id, confirmedBy: 'answer', raw: body }),
      );
    const findOut = async (): Promise<Handled | undefined> =>
      (await findListed(listAllSent(options), { id })) === undefined
        ? { vendor: 'postpress', id, confirmedBy: 'lookup', raw: undefined }
        : undefined;
    return await actOnInvitation(context, () => writeOnce({ act, findOut, retry, signal }), options);
  };
}
