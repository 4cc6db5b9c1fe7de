import { checkRefusing, checkSending, checkWithdrawing } from '../../rules/lifecycle.ts';
import type { Checks } from '../../run/checks.ts';
import type { Answering } from './answering.ts';
import { find, type PageQuery } from './lists.ts';
import { fresh, type UnipileOperations, type UnipileSession } from './operations.ts';
import { nobody, readProfile, readStanding } from './people.ts';

type InvitationOperations = Pick<
  UnipileOperations,
  'getUserProfile' | 'createRelationRequest' | 'cancelRelationRequest'
>;

export function createInvitationChecks(session: UnipileSession, answering: Answering): Checks<InvitationOperations> {
  let sentId: string | undefined;
  const account = () => ({ account_id: session.accountId });
  return {
    getUserProfile: {
      async run() {
        const own = await readProfile(session, 'me');
        const { network_distance: distance } = own.specifics;
        session.expect(distance === 'SELF', 'relationship', distance, 'SELF, for the owner');
        const profile = await readProfile(session, session.member);
        const name = profile.public_identifier;
        session.expect(name === session.member, 'echo', String(name), session.member);
        const same = await readProfile(session, profile.id);
        session.expect(same.id === profile.id, 'echo', same.id, profile.id);
      },
      request: (account_id) => ({ path: { account_id, user_id: 'me' }, ...fresh }),
    },
    createRelationRequest: {
      async run() {
        const { id: user_id } = await readProfile(session, session.member);
        const input = () => ({ path: account(), body: { user_id } });
        await checkSending(session, {
          standing: () => readStanding(session, user_id),
          async send() {
            const sent = await session.attempt('createRelationRequest', input(), [409, 422, 429]);
            if (!sent.ok) return sent;
            sentId = sent.body.id;
            return { ok: true, body: sentId };
          },
          find: () => findSent(({ user }) => user?.id === user_id),
          sendAgain: () =>
            session.refuse('createRelationRequest', input(), 'once', [
              '422 provider/unprocessable_entity',
              '409 provider/conflict',
              '409 api/already_exists',
            ]),
        });
      },
      request: (account_id) => ({ path: { account_id }, body: { user_id: nobody } }),
    },
    cancelRelationRequest: {
      async run() {
        const request_id = session.need(sentId, 'no request was sent');
        const input = { path: { ...account(), request_id } };
        await checkWithdrawing(session, {
          standing: () => readStanding(session, session.member),
          find: () => findSent(({ id }) => id === request_id),
          async withdraw() {
            await session.call('cancelRelationRequest', input);
          },
          withdrawAgain: () =>
            session.refuse('cancelRelationRequest', input, 'once', ['404 provider/resource_not_found']),
        });
        if (session.settings.mayDoForGood) await checkRefusing(session, answering);
        else session.note('only of a sent request');
      },
      request: (account_id) => ({ path: { account_id, request_id: '1' } }),
    },
  };

  function findSent(matches: (request: { readonly id: string; readonly user?: { id: string } | null }) => boolean) {
    const ask = (query: PageQuery) =>
      session.call('getRelationRequestsList', { path: account(), query: { type: 'sent', ...query }, ...fresh });
    return find(session, ask, matches);
  }
}
