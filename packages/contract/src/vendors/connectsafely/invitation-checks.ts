import { Leftover } from '../../rules/leftovers.ts';
import { checkSending, checkWithdrawing, takeInvitationBack, type Withdrawing } from '../../rules/lifecycle.ts';
import { isSameName } from '../../rules/names.ts';
import type { Checks } from '../../run/checks.ts';
import { documented, inferred } from '../../run/refusal.ts';
import { find, type Lists } from './lists.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';
import { nobody, readRelationship, toStanding } from './people.ts';

type InvitationOperations = Pick<ConnectSafelyOperations, 'sendConnectionRequest' | 'withdrawInvitation'>;

export function createInvitationChecks(session: ConnectSafelySession, lists: Lists): Checks<InvitationOperations> {
  const leftover = new Leftover();
  const standing = async () => toStanding(await readRelationship(session, session.member));
  /** It is withdrawn by the person, not by its id. */
  const toWithdrawal = () => ({ body: { accountId: session.accountId, profileId: session.member } });
  const withdrawing: Withdrawing = {
    leftover,
    standing,
    find: findSent,
    async withdraw() {
      await session.call('withdrawInvitation', toWithdrawal());
    },
    withdrawAgain: () => session.refuse('withdrawInvitation', toWithdrawal(), 'once', documented('400')),
  };
  const named = () => {
    if (leftover.isOpen) leftover.isMade(session.member);
    return withdrawing;
  };
  return {
    sendConnectionRequest: {
      async run() {
        const input = () => ({ body: { accountId: session.accountId, profileId: session.member } });
        const usedBefore = await readUsed();
        await checkSending(session, {
          leftover,
          standing,
          async send() {
            const sent = await session.attempt('sendConnectionRequest', input(), [400, 429]);
            if (!sent.ok) return sent;
            const { profileUrn } = await readRelationship(session, session.member);
            session.expect(sent.body.profileUrn === profileUrn, 'echo', sent.body.profileUrn, profileUrn);
            return { ok: true, body: undefined };
          },
          find: findSent,
          sendAgain: () => session.refuse('sendConnectionRequest', input(), 'once', inferred('400')),
        });
        const used = await readUsed();
        const fits = usedBefore === undefined || used === usedBefore + 1;
        session.expect(fits, 'count', `CONNECT used ${used}`, `${(usedBefore ?? 0) + 1}, one more than before`);
      },
      request: (accountId) => ({ body: { accountId, profileId: nobody } }),
    },
    withdrawInvitation: {
      run: () => checkWithdrawing(session, named()),
      takeBack: () => takeInvitationBack(session, named()),
      request: (accountId) => ({ body: { accountId, profileId: nobody } }),
    },
  };

  async function findSent() {
    const found = await find(session, lists.sent, ({ profile }) =>
      isSameName(profile.publicIdentifier, session.member),
    );
    return found && { id: found.invitationId };
  }

  async function readUsed(): Promise<number | undefined> {
    const { quotas } = await session.call('getAccountQuota', { path: { accountId: session.accountId } });
    return quotas.find(({ feature }) => feature === 'CONNECT')?.used;
  }
}
