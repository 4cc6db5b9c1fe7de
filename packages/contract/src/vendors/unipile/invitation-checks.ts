import { Leftover } from '../../rules/leftovers.ts';
import {
  checkRefusing,
  checkSending,
  checkWithdrawing,
  takeInvitationBack,
  type Withdrawing,
} from '../../rules/lifecycle.ts';
import { isSameName } from '../../rules/names.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import type { Answering } from './answering.ts';
import { find, type PageQuery } from './lists.ts';
import { fresh, type UnipileOperations, type UnipileSession } from './operations.ts';
import { nobody, readProfile, readStanding } from './people.ts';

type InvitationOperations = Pick<
  UnipileOperations,
  'getUserProfile' | 'createRelationRequest' | 'cancelRelationRequest'
>;

export function createInvitationChecks(session: UnipileSession, answering: Answering): Checks<InvitationOperations> {
  const leftover = new Leftover();
  let memberId: string | undefined;
  const account = () => ({ account_id: session.accountId });
  const withdrawing: Withdrawing = {
    leftover,
    standing: () => readStanding(session, session.member),
    find: findSent,
    async withdraw(id) {
      await session.call('cancelRelationRequest', toInput(id));
    },
    withdrawAgain: (id) =>
      session.refuse('cancelRelationRequest', toInput(id), 'once', inferred('404 provider/resource_not_found')),
  };
  return {
    getUserProfile: {
      async run() {
        const own = await readProfile(session, 'me');
        const { network_distance: distance } = own.specifics;
        session.expect(distance === 'SELF', 'relationship', distance, 'SELF, for the owner');
        const profile = await readProfile(session, session.member);
        const name = profile.public_identifier;
        const isMember = profile.id === session.member || isSameName(name, session.member);
        session.expect(isMember, 'echo', String(name), session.member);
        const same = await readProfile(session, profile.id);
        session.expect(same.id === profile.id, 'echo', same.id, profile.id);
      },
      request: (account_id) => ({ path: { account_id, user_id: 'me' }, ...fresh }),
    },
    createRelationRequest: {
      async run() {
        const { id: user_id } = await readProfile(session, session.member);
        memberId = user_id;
        const input = () => ({ path: account(), body: { user_id } });
        await checkSending(session, {
          leftover,
          standing: () => readStanding(session, user_id),
          async send() {
            const sent = await session.attempt('createRelationRequest', input(), [409, 422, 429]);
            return sent.ok ? { ok: true, body: sent.body.id } : sent;
          },
          find: findSent,
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
        if (session.settings.mayDoForGood) await checkRefusing(session, answering);
        else session.note('only of a sent request');
      },
      takeBack: () => takeInvitationBack(session, withdrawing),
      request: (account_id) => ({ path: { account_id, request_id: '1' } }),
    },
  };

  function toInput(request_id: string) {
    return { path: { ...account(), request_id } };
  }

  /** Looks for the request to the member, as far as lists are read. */
  async function findSent() {
    const ask = (query: PageQuery) =>
      session.call('getRelationRequestsList', { path: account(), query: { type: 'sent', ...query }, ...fresh });
    return find(session, ask, ({ user }) => memberId !== undefined && user?.id === memberId);
  }
}
