import { find, firstOf } from '../../rules/find.ts';
import type { Handling } from '../../rules/handling.ts';
import { inferred } from '../../run/refusal.ts';
import type { Lists } from './lists.ts';
import type { PostpressSession } from './operations.ts';
import { readStanding } from './people.ts';

export interface Received {
  readonly id: string;
  readonly memberId: string;
  readonly secret: string;
}

/** How received invitations are accepted and declined. */
export function createHandling(session: PostpressSession, lists: Lists): Handling<Received> {
  const refusal = inferred(
    '422 errors/action_already_performed',
    '404 errors/resource_not_found',
    '500 errors/provider_error',
  );
  return {
    async received() {
      const items = await firstOf(lists.received(), 100);
      return items.flatMap(({ id, inviter, specifics }) =>
        inviter === undefined || specifics === undefined
          ? []
          : [{ id, memberId: inviter.inviter_id, secret: specifics.shared_secret }],
      );
    },
    accept: {
      act: (invitation) => handle(invitation, 'accept', 'ACCEPTED'),
      again: (invitation) => session.refuse('handleInvitation', toInput(invitation, 'accept'), 'once', refusal),
    },
    refuse: (invitation) => handle(invitation, 'decline', 'DECLINED'),
    standing: ({ memberId }) => readStanding(session, memberId),
    async isConnection({ memberId }) {
      const { found } = await find(session, lists.relations(), ({ member_id }) => member_id === memberId);
      return found !== undefined;
    },
  };

  async function handle(invitation: Received, action: 'accept' | 'decline', wanted: string): Promise<void> {
    const { status } = await session.call('handleInvitation', toInput(invitation, action));
    session.expect(status === wanted, 'echo', status, wanted);
  }

  function toInput({ id, secret }: Received, action: 'accept' | 'decline') {
    const provider = 'LINKEDIN' as const;
    return {
      path: { invitation_id: id },
      body: { provider, shared_secret: secret, account_id: session.accountId, action },
    };
  }
}
