import { Leftover } from '../../rules/leftovers.ts';
import { checkSending, checkWithdrawing, takeInvitationBack, type Withdrawing } from '../../rules/lifecycle.ts';
import { isSameName } from '../../rules/names.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import { findByCursor, type PageQuery } from './lists.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';
import { readProfile, readStanding } from './people.ts';

type InvitationOperations = Pick<PostpressOperations, 'getProfile' | 'sendInvitation' | 'cancelInvitation'>;

/** LinkedIn's id of nobody. */
const nobody = 'ACoAAinvitekitcontractnobody';

export const noInvitation = 'inv_00000000000000000000000000';

export function createInvitationChecks(session: PostpressSession): Checks<InvitationOperations> {
  const leftover = new Leftover();
  let memberId: string | undefined;
  const withdrawing: Withdrawing = {
    leftover,
    standing: () => readStanding(session, session.member),
    find: findSent,
    async withdraw(id) {
      await session.call('cancelInvitation', toInput(id));
    },
    withdrawAgain: (id) =>
      session.refuse('cancelInvitation', toInput(id), 'once', inferred('404 errors/resource_not_found')),
  };
  return {
    getProfile: {
      async run() {
        const profile = await readProfile(session, session.member);
        const name = profile.public_identifier;
        const isMember = profile.provider_id === session.member || isSameName(name, session.member);
        session.expect(isMember, 'echo', String(name), session.member);
        const same = await readProfile(session, profile.provider_id);
        session.expect(same.provider_id === profile.provider_id, 'echo', same.provider_id, profile.provider_id);
      },
      request: (account_id) => ({ path: { identifier: nobody }, query: { account_id } }),
    },
    sendInvitation: {
      async run() {
        const { provider_id } = await readProfile(session, session.member);
        memberId = provider_id;
        const key = { header: { 'Idempotency-Key': crypto.randomUUID() } };
        const { id } = await checkSending(session, {
          leftover,
          standing: () => readStanding(session, session.member),
          async send() {
            const sent = await session.attempt('sendInvitation', { body: toBody(), ...key }, [422, 429]);
            return sent.ok ? { ok: true, body: sent.body.invitation_id } : sent;
          },
          find: findSent,
          sendAgain: () =>
            session.refuse(
              'sendInvitation',
              { body: toBody() },
              'once',
              inferred('422 errors/already_invited_recently', '422 errors/cannot_resend_yet'),
            ),
        });
        const again = await session.call('sendInvitation', { body: toBody(), ...key });
        session.expect(
          again.invitation_id === id,
          'once',
          again.invitation_id,
          `${id}, the first answer to the same key`,
        );

        function toBody() {
          return { provider_id, account_id: session.accountId };
        }
      },
      request: (account_id) => ({ body: { provider_id: nobody, account_id } }),
    },
    cancelInvitation: {
      run: () => checkWithdrawing(session, withdrawing),
      takeBack: () => takeInvitationBack(session, withdrawing),
      request: (account_id) => ({ path: { invitation_id: noInvitation }, query: { account_id } }),
    },
  };

  function toInput(invitation_id: string) {
    return { path: { invitation_id }, query: { account_id: session.accountId } };
  }

  /** Looks for the invitation of the member, as far as lists are read. */
  function findSent() {
    const request = (query: PageQuery) =>
      session.call('listInvitationsSent', { query: { account_id: session.accountId, ...query } });
    return findByCursor(session, request, ({ invited_user_id: id }) => memberId !== undefined && id === memberId);
  }
}
