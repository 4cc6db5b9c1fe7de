import type { InvitationClient } from '../../core/invitation-client.ts';
import type { UnipileContext } from './context.ts';

/** The list of accounts does not tell it; the owner's own profile does. */
export function createOwner({ call, accountId }: UnipileContext): InvitationClient['owner'] {
  return async ({ signal } = {}) =>
    await call(
      'get',
      '/v2/{account_id}/users/{user_id}',
      { path: { account_id: accountId, user_id: 'me' }, signal },
      ({ body }) => body.public_identifier || null,
    );
}
