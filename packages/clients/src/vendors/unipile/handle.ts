import type { Handled, OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { findTarget, type InvitationTarget } from '../../core/invitation-target.ts';
import { requireState } from '../../core/relationship.ts';
import { withCode } from '../../core/with-code.ts';
import { writeOnce } from '../../core/write-once.ts';
import type { UnipileContext } from './context.ts';
import { type Lists, listPending } from './lists.ts';
import { getProfile, type Profile } from './profile.ts';
import { type FoundRequest, findRequest } from './target.ts';

const vendor = 'unipile';

interface Verb {
  readonly direction: 'sent' | 'received';
  readonly path:
    | '/v2/{account_id}/users/me/relation-requests/{request_id}/accept'
    | '/v2/{account_id}/users/me/relation-requests/{request_id}/cancel';
  /** What its success says; customers take anything else for no answer at all. */
  readonly success: 'RelationRequestConfirmed' | 'RelationRequestCanceled';
  /** Whether the profile shows that it happened to a request that was pending before. */
  readonly happened: (profile: Profile) => boolean;
}

const cancel = {
  path: '/v2/{account_id}/users/me/relation-requests/{request_id}/cancel',
  success: 'RelationRequestCanceled',
  happened: ({ isConnected, pending, requestStatus }: Profile) =>
    !isConnected && pending === undefined && requestStatus !== 'PENDING',
} as const;

const verbs = {
  accept: {
    direction: 'received',
    path: '/v2/{account_id}/users/me/relation-requests/{request_id}/accept',
    success: 'RelationRequestConfirmed',
    happened: ({ isConnected }) => isConnected,
  },
  refuse: { direction: 'received', ...cancel },
  withdraw: { direction: 'sent', ...cancel },
} as const satisfies Record<string, Verb>;

/**
 * Accepts, refuses or withdraws. An invitation as listed takes one request, a person two. An id takes one to accept;
 * otherwise the list of its direction is read down to it first, because cancelling does not say which of the two it does.
 */
export function createHandling(context: UnipileContext, lists: Lists) {
  const handling =
    (name: keyof typeof verbs) =>
    async (target: InvitationTarget, { signal }: OperationOptions = {}): Promise<Handled> => {
      const verb: Verb = verbs[name];
      const found = await findRequest(context, lists, {
        target,
        direction: verb.direction,
        trustsId: name === 'accept',
        signal,
      });
      return await writeOnce({
        act: () => act(verb, found.id, signal),
        findOut: () => findOut(verb, found, signal),
        retry: context.retry,
        signal,
      });
    };

  async function act({ path, success }: Verb, id: string, signal: AbortSignal | undefined): Promise<Handled> {
    try {
      return await context.call(
        'post',
        path,
        { path: { account_id: context.accountId, request_id: id }, signal },
        ({ body }) => {
          if (body.object !== success) throw new TypeError(`The answer is no ${success}`);
          return { vendor, id, confirmedBy: 'answer', raw: body };
        },
      );
    } catch (error) {
      const isGone = InvitationError.isInstance(error) && error.type === 'provider/resource_not_found';
      throw isGone ? withCode(error, 'not-pending') : error;
    }
  }

  async function findOut(
    { direction, happened }: Verb,
    { id, member }: FoundRequest,
    signal: AbortSignal | undefined,
  ): Promise<Handled | undefined> {
    if (member === undefined) {
      // Of a request that is gone from the list nobody can tell what became of it: then this throws.
      await findTarget(listPending(lists, direction, signal), { id }, vendor);
      return undefined;
    }
    const profile = await getProfile(context, member, { signal });
    requireState({ vendor, ...profile });
    return happened(profile) ? { vendor, id, confirmedBy: 'lookup', raw: undefined } : undefined;
  }

  return { accept: handling('accept'), refuse: handling('refuse'), withdraw: handling('withdraw') };
}
