import { firstOf } from '../../rules/find.ts';
import { Leftover } from '../../rules/leftovers.ts';
import { once } from '../../rules/once.ts';
import { checkProfile } from '../../rules/profiles.ts';
import { checkSending } from '../../rules/sending.ts';
import { type Withdrawing, withdrawChecks } from '../../rules/withdrawing.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import { findSent, toListed } from './invitations.ts';
import type { Lists } from './lists.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';
import { readProfile, readStanding } from './people.ts';
import { checkSections } from './sections.ts';

type InvitationOperations = Pick<PostpressOperations, 'getProfile' | 'sendInvitation' | 'cancelInvitation'>;

/** LinkedIn's id of nobody. */
const nobody = 'ACoAAinvitekitcontractnobody';

export const noInvitation = 'inv_00000000000000000000000000';

export function createInvitationChecks(session: PostpressSession, lists: Lists): Checks<InvitationOperations> {
  const leftover = new Leftover();
  let memberId: string | undefined;
  const withdrawing: Withdrawing = {
    leftover,
    standing: () => readStanding(session, session.member),
    find: () => findSent(session, lists, memberId),
    ...once(session, 'cancelInvitation', toInput, inferred('404 errors/resource_not_found')),
  };
  return {
    getProfile: {
      async run() {
        await checkProfile(session, session.member, async (person) => {
          const { provider_id: id, public_identifier: publicIdentifier } = await readProfile(session, person);
          return { id, publicIdentifier };
        });
        await checkSections(session);
      },
      request: (account_id) => ({ path: { identifier: nobody }, query: { account_id } }),
    },
    sendInvitation: {
      async run() {
        const { provider_id } = await readProfile(session, session.member);
        memberId = provider_id;
        let key = {};
        let written: string | undefined;
        const { id } = await checkSending(session, {
          leftover,
          standing: () => readStanding(session, session.member),
          async send(message) {
            written = message;
            const header = { 'Idempotency-Key': crypto.randomUUID() };
            key = { header };
            const sent = await session.attempt('sendInvitation', { body: toBody(), ...key }, [400, 422, 429]);
            return sent.ok ? { ok: true, body: sent.body.invitation_id } : sent;
          },
          find: () => findSent(session, lists, memberId),
          received: async () => (await firstOf(lists.received(), 100)).map(toListed),
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
          return { provider_id, account_id: session.accountId, ...(written !== undefined && { message: written }) };
        }
      },
      request: (account_id) => ({ body: { provider_id: nobody, account_id } }),
    },
    cancelInvitation: {
      ...withdrawChecks(session, withdrawing),
      request: (account_id) => ({ path: { invitation_id: noInvitation }, query: { account_id } }),
    },
  };

  function toInput(invitation_id: string) {
    return { path: { invitation_id }, query: { account_id: session.accountId } };
  }
}
