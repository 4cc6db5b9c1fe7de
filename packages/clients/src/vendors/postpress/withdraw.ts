import type { Handled, InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { findTarget, type KnownTarget, readTarget } from '../../core/invitation-target.ts';
import { requireState } from '../../core/relationship.ts';
import { writeOnce } from '../../core/write-once.ts';
import type { PostpressContext } from './context.ts';
import type { Lists } from './lists.ts';
import { actOnInvitation } from './not-pending.ts';
import { readRelationship } from './relationship.ts';

/**
 * One request for an id or an invitation as listed; for a person one more for every 250 newer invitations. After a lost
 * answer the profile is visited where the person is known; by an id alone the list is read.
 */
export function createWithdraw(context: PostpressContext, { listAllSent }: Lists): InvitationClient['withdraw'] {
  const { call, accountId, retry } = context;

  return async (target, options = {}) => {
    const { signal } = options;
    const known = readTarget(target, 'postpress', 'sent');
    // A profile tells that there is an invitation, but not which.
    const { id, member } = hasId(known) ? known : await findTarget(listAllSent(options), known, 'postpress');
    const act = async (): Promise<Handled> =>
      await call(
        'delete',
        '/v1/users/invite/sent/{invitation_id}',
        { path: { invitation_id: id }, query: { account_id: accountId }, signal },
        ({ body }) => ({ vendor: 'postpress', id, confirmedBy: 'answer', raw: body }),
      );
    const outcome = await actOnInvitation(
      context,
      () =>
        writeOnce<Handled | InvitationError>({
          act,
          findOut: () => findOut({ id, member }, options),
          retry,
          signal,
        }),
      options,
    );
    if (InvitationError.isInstance(outcome)) throw outcome;
    return outcome;
  };

  async function findOut({ id, member }: TargetWithId, options: OperationOptions) {
    if (!member?.id && !member?.publicIdentifier) {
      // Of an invitation that is gone from the list nobody can tell what became of it: then this throws.
      await findTarget(listAllSent(options), { id }, 'postpress');
      return undefined;
    }
    const state = requireState(await readRelationship(context, member, options));
    if (state === 'sent') return undefined;
    if (state !== 'connected') return { vendor: 'postpress', id, confirmedBy: 'lookup', raw: undefined } as const;
    const message = `The invitation of ${member.publicIdentifier ?? member.id} was accepted before.`;
    return new InvitationError('not-pending', message, { vendor: 'postpress' });
  }
}

type TargetWithId = KnownTarget & { readonly id: string };

function hasId(target: KnownTarget): target is TargetWithId {
  return target.id !== undefined;
}
