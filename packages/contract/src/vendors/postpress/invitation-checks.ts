import { checkAccepting, checkRefusing, checkSending, checkWithdrawing, type Handling } from '../../rules/lifecycle.ts';
import type { Checks } from '../../run/checks.ts';
import { findByCursor, type PageQuery } from './lists.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';
import { readProfile, readStanding } from './people.ts';

type InvitationOperations = Pick<
  PostpressOperations,
  'getProfile' | 'sendInvitation' | 'cancelInvitation' | 'handleInvitation'
>;

/** LinkedIn's id of nobody. */
const nobody = 'ACoAAinvitekitcontractnobody';

const noInvitation = 'inv_00000000000000000000000000';

export function createInvitationChecks(session: PostpressSession): Checks<InvitationOperations> {
  let sentId: string | undefined;
  return {
    getProfile: {
      async run() {
        const profile = await readProfile(session, session.member);
        const name = profile.public_identifier;
        session.expect(name === session.member, 'echo', String(name), session.member);
        const same = await readProfile(session, profile.provider_id);
        session.expect(same.provider_id === profile.provider_id, 'echo', same.provider_id, profile.provider_id);
      },
      request: (account_id) => ({ path: { identifier: nobody }, query: { account_id } }),
    },
    sendInvitation: {
      async run() {
        const { provider_id } = await readProfile(session, session.member);
        const key = { header: { 'Idempotency-Key': crypto.randomUUID() } };
        const { id } = await checkSending(session, {
          standing: () => readStanding(session, session.member),
          async send() {
            const sent = await session.attempt('sendInvitation', { body: toBody(), ...key }, [422, 429]);
            if (!sent.ok) return sent;
            sentId = sent.body.invitation_id;
            return { ok: true, body: sentId };
          },
          find: () => findSent(({ invited_user_id }) => invited_user_id === provider_id),
          sendAgain: () =>
            session.refuse('sendInvitation', { body: toBody() }, 'once', [
              '422 errors/already_invited_recently',
              '422 errors/cannot_resend_yet',
            ]),
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
      async run() {
        const id = session.need(sentId, 'no invitation was sent');
        const input = { path: { invitation_id: id }, query: { account_id: session.accountId } };
        await checkWithdrawing(session, {
          standing: () => readStanding(session, session.member),
          find: () => findSent((invitation) => invitation.id === id),
          async withdraw() {
            await session.call('cancelInvitation', input);
          },
          withdrawAgain: () => session.refuse('cancelInvitation', input, 'once', ['404 errors/resource_not_found']),
        });
      },
      request: (account_id) => ({ path: { invitation_id: noInvitation }, query: { account_id } }),
    },
    handleInvitation: {
      async run() {
        const handling = createHandling();
        await checkAccepting(session, handling);
        await checkRefusing(session, handling);
      },
      request: (account_id) => ({
        path: { invitation_id: noInvitation },
        body: { provider: 'LINKEDIN', shared_secret: 'none', account_id, action: 'decline' },
      }),
    },
  };

  function findSent(matches: (item: { readonly id: string; readonly invited_user_id: string | null }) => boolean) {
    const request = (query: PageQuery) =>
      session.call('listInvitationsSent', { query: { account_id: session.accountId, ...query } });
    return findByCursor(session, request, matches);
  }

  function createHandling(): Handling<Received> {
    const account = { account_id: session.accountId };
    return {
      async received() {
        const { items } = await session.call('listInvitationsReceived', { query: { ...account, limit: 100 } });
        return items.flatMap(({ id, inviter, specifics }) =>
          inviter === undefined || specifics === undefined
            ? []
            : [{ id, memberId: inviter.inviter_id, secret: specifics.shared_secret }],
        );
      },
      accept: (invitation) => handle(invitation, 'accept', 'ACCEPTED'),
      refuse: (invitation) => handle(invitation, 'decline', 'DECLINED'),
      standing: ({ memberId }) => readStanding(session, memberId),
      async isConnection({ memberId }) {
        const request = (query: PageQuery) => session.call('listRelations', { query: { ...account, ...query } });
        return (await findByCursor(session, request, ({ member_id }) => member_id === memberId)) !== undefined;
      },
      acceptAgain: (invitation) =>
        session.refuse('handleInvitation', toInput(invitation, 'accept'), 'once', [
          '422 errors/action_already_performed',
          '404 errors/resource_not_found',
          '500 errors/provider_error',
        ]),
    };
  }

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

interface Received {
  readonly id: string;
  readonly memberId: string;
  readonly secret: string;
}
