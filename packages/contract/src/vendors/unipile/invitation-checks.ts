import { firstOf } from '../../rules/find.ts';
import { checkRefusing, type Handling } from '../../rules/handling.ts';
import { Leftover } from '../../rules/leftovers.ts';
import { once } from '../../rules/once.ts';
import { checkProfile } from '../../rules/profiles.ts';
import { checkSending } from '../../rules/sending.ts';
import { checkWithdrawing, takeInvitationBack, type Withdrawing } from '../../rules/withdrawing.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import type { Received } from './handling.ts';
import { fresh, type UnipileOperations, type UnipileSession } from './operations.ts';
import { nobody, readProfile, readStanding } from './people.ts';
import { findSent, requestsOf, toListed } from './requests.ts';
import { checkSections } from './sections.ts';

type InvitationOperations = Pick<
  UnipileOperations,
  'getUserProfile' | 'createRelationRequest' | 'cancelRelationRequest'
>;

export function createInvitationChecks(
  session: UnipileSession,
  handling: Handling<Received>,
): Checks<InvitationOperations> {
  const leftover = new Leftover();
  let memberId: string | undefined;
  const account = () => ({ account_id: session.accountId });
  const withdrawing: Withdrawing = {
    leftover,
    standing: () => readStanding(session, session.member),
    find: () => findSent(session, memberId),
    ...once(session, 'cancelRelationRequest', toInput, inferred('404 provider/resource_not_found')),
  };
  return {
    getUserProfile: {
      async run() {
        const own = await readProfile(session, 'me');
        const { network_distance: distance } = own.specifics;
        session.expect(distance === 'SELF', 'relationship', distance, 'SELF, for the owner');
        await checkProfile(session, session.member, async (person) => {
          const { id, public_identifier: publicIdentifier } = await readProfile(session, person);
          return { id, publicIdentifier };
        });
        await checkSections(session);
      },
      request: (account_id) => ({ path: { account_id, user_id: 'me' }, ...fresh }),
    },
    createRelationRequest: {
      async run() {
        const { id: user_id } = await readProfile(session, session.member);
        memberId = user_id;
        const input = (message?: string) => ({
          path: account(),
          body: { user_id, ...(message !== undefined && { message }) },
        });
        await checkSending(session, {
          leftover,
          standing: () => readStanding(session, user_id),
          async send(note) {
            const sent = await session.attempt('createRelationRequest', input(note), [400, 409, 422, 429]);
            if (!sent.ok) return sent;
            const { id, type, user, message } = sent.body;
            session.expect(type === 'sent', 'direction', `type ${type}`, 'type sent');
            session.expect(!user || user.id === user_id, 'echo', `a request to ${user?.id}`, user_id);
            session.expect(
              message === undefined || (message ?? undefined) === note,
              'kept',
              'another note',
              'the note that was sent',
            );
            return { ok: true, body: id };
          },
          find: () => findSent(session, memberId),
          received: async () => (await firstOf(requestsOf(session, 'received'), 100)).map(toListed),
          sendAgain: () =>
            session.refuse(
              'createRelationRequest',
              input(),
              'once',
              inferred('422 provider/unprocessable_entity', '409 provider/conflict', '409 api/already_exists'),
            ),
        });
      },
      request: (account_id) => ({ path: { account_id }, body: { user_id: nobody } }),
    },
    cancelRelationRequest: {
      async run() {
        await checkWithdrawing(session, withdrawing);
        if (session.settings.mayDoForGood) await checkRefusing(session, handling);
        else session.note('only of a sent request');
      },
      takeBack: () => takeInvitationBack(session, withdrawing),
      request: (account_id) => ({ path: { account_id, request_id: '1' } }),
    },
  };

  function toInput(request_id: string) {
    return { path: { ...account(), request_id } };
  }
}
