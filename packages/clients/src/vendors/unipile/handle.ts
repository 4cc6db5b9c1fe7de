import { createHandle } from '../../core/handling.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { findTarget } from '../../core/invitation-target.ts';
import type { Lists } from '../../core/list-all.ts';
import { requireState } from '../../core/relationship.ts';
import { withCode } from '../../core/with-code.ts';
import type { UnipileContext } from './context.ts';
import { listPending } from './lists.ts';
import { getProfile, type Profile } from './read-profile.ts';
import { createFindRequest, type FoundRequest } from './target.ts';

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

const verbs = {
  accept: {
    direction: 'received',
    path: '/v2/{account_id}/users/me/relation-requests/{request_id}/accept',
    success: 'RelationRequestConfirmed',
    happened: ({ isConnected }) => isConnected,
  },
  refuse: /* @__PURE__ */ cancel('received'),
  withdraw: /* @__PURE__ */ cancel('sent'),
} as const satisfies Record<string, Verb>;

function cancel(direction: Verb['direction']): Verb {
  return {
    direction,
    path: '/v2/{account_id}/users/me/relation-requests/{request_id}/cancel',
    success: 'RelationRequestCanceled',
    happened: ({ isConnected, pending, requestStatus }) =>
      !isConnected && pending === undefined && requestStatus !== 'PENDING',
  };
}

/**
 * Accepts, refuses or withdraws. An invitation as listed takes one request, a person two. An id takes one to accept;
 * otherwise the list of its direction is read down to it first, because cancelling does not say which of the two it does.
 */
export function createHandling(context: UnipileContext, lists: Lists) {
  const { vendor, call, accountId, retry } = context;
  const handling = (name: keyof typeof verbs): InvitationClient['accept'] => {
    const { direction, path, success, happened }: Verb = verbs[name];
    return createHandle<FoundRequest>({
      vendor,
      operation: name,
      retry,
      find: createFindRequest(context, lists, { direction, trustsId: name === 'accept' }),
      act: ({ id }, { signal }) =>
        call('post', path, { path: { account_id: accountId, request_id: id }, signal }, ({ body }) => {
          if (body.object !== success) throw new TypeError(`The answer is no ${success}`);
          return { raw: body };
        }),
      async isDone({ id, member }, options) {
        if (member === undefined) {
          // Of a request that is gone from the list nobody can tell what became of it: then this throws.
          await findTarget(listPending(lists, direction, options), { id }, vendor);
          return false;
        }
        const profile = await getProfile(context, member, options);
        requireState(profile);
        return happened(profile);
      },
      explain: (error) => (isGone(error) ? withCode(error, 'not-pending') : error),
    });
  };
  return { accept: handling('accept'), refuse: handling('refuse'), withdraw: handling('withdraw') };
}

function isGone(error: unknown): error is InvitationError {
  return InvitationError.isInstance(error) && error.type === 'provider/resource_not_found';
}
