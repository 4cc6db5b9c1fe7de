import { checkSending, checkWithdrawing } from '../../rules/lifecycle.ts';
import type { Checks } from '../../run/checks.ts';
import { find, type Lists } from './lists.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';
import { nobody, readRelationship, toStanding } from './people.ts';

type InvitationOperations = Pick<ConnectSafelyOperations, 'sendConnectionRequest' | 'withdrawInvitation'>;

export function createInvitationChecks(session: ConnectSafelySession, lists: Lists): Checks<InvitationOperations> {
  let isSent = false;
  const standing = async () => toStanding(await readRelationship(session, session.member));
  return {
    sendConnectionRequest: {
      async run() {
        const input = () => ({ body: { accountId: session.accountId, profileId: session.member } });
        const usedBefore = await readUsed();
        await checkSending(session, {
          standing,
          async send() {
            const sent = await session.attempt('sendConnectionRequest', input(), [400, 429]);
            if (!sent.ok) return sent;
            isSent = true;
            const { profileUrn } = await readRelationship(session, session.member);
            session.expect(sent.body.profileUrn === profileUrn, 'echo', sent.body.profileUrn, profileUrn);
            return { ok: true, body: undefined };
          },
          find: findSent,
          sendAgain: () => session.refuse('sendConnectionRequest', input(), 'once', ['400']),
        });
        const used = await readUsed();
        const fits = usedBefore === undefined || used === usedBefore + 1;
        session.expect(fits, 'count', `CONNECT used ${used}`, `${(usedBefore ?? 0) + 1}, one more than before`);
      },
      request: (accountId) => ({ body: { accountId, profileId: nobody } }),
    },
    withdrawInvitation: {
      async run() {
        if (!isSent) session.skip('no invitation was sent');
        const input = { body: { accountId: session.accountId, profileId: session.member } };
        await checkWithdrawing(session, {
          standing,
          find: findSent,
          async withdraw() {
            await session.call('withdrawInvitation', input);
          },
          withdrawAgain: () => session.refuse('withdrawInvitation', input, 'once', ['400']),
        });
      },
      request: (accountId) => ({ body: { accountId, profileId: nobody } }),
    },
  };

  async function findSent() {
    const found = await find(session, lists.sent, ({ profile }) => profile.publicIdentifier === session.member);
    return found && { id: found.invitationId };
  }

  async function readUsed(): Promise<number | undefined> {
    const { quotas } = await session.call('getAccountQuota', { path: { accountId: session.accountId } });
    return quotas.find(({ feature }) => feature === 'CONNECT')?.used;
  }
}
