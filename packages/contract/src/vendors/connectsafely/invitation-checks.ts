import { isSameName } from '../../facts/same-name.ts';
import { firstOf, look } from '../../rules/find.ts';
import { Leftover } from '../../rules/leftovers.ts';
import type { Listed, Look } from '../../rules/listed.ts';
import { nobody } from '../../rules/nobody.ts';
import { once } from '../../rules/once.ts';
import { checkSending } from '../../rules/sending.ts';
import { checkWithdrawing, takeInvitationBack, type Withdrawing } from '../../rules/withdrawing.ts';
import type { Checks } from '../../run/checks.ts';
import { documented, inferred } from '../../run/refusal.ts';
import { type Lists, type Sent, toListing } from './lists.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';
import { readRelationship, toStanding } from './people.ts';

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
    ...once(session, 'withdrawInvitation', toWithdrawal, documented('400')),
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
          whyNoNote: 'as no list shows the note of a sent invitation',
          async received() {
            const items = await firstOf(toListing(session, lists.received), 0);
            return items.map(({ invitationId: id }) => ({ id }));
          },
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

  async function findSent(): Promise<Look> {
    const matches = ({ profile }: Sent) => isSameName(profile.publicIdentifier, session.member);
    return await look(session, toListing(session, lists.sent), { matches, toListed });
  }

  async function readUsed(): Promise<number | undefined> {
    const { quotas } = await session.call('getAccountQuota', { path: { accountId: session.accountId } });
    return quotas.find(({ feature }) => feature === 'CONNECT')?.used;
  }
}

function toListed({ invitationId: id, sentAt: time }: Sent): Listed {
  return { id, time };
}
