import { checkSending, checkWithdrawing } from '../../rules/lifecycle.ts';
import type { Checks } from '../../run/checks.ts';
import type { Lists } from './ask-lists.ts';
import type { Ledger } from './ledger.ts';
import { nameInAddress, paidTogether, readPage } from './lists.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';
import { addressOf, readStanding } from './people.ts';

type InvitationOperations = Pick<LinkupOperations, 'check_invitation' | 'invite' | 'withdraw'>;

/** A public identifier that nobody can have. */
export const nobody = 'invitekit--contract--nobody';

export function createInvitationChecks(
  session: LinkupSession,
  ledger: Ledger,
  lists: Lists,
): Checks<InvitationOperations> {
  let sentUrn: string | undefined;
  const standing = () => readStanding(session, ledger, addressOf(session.member));
  return {
    check_invitation: {
      async run() {
        session.note(`${session.member}: ${await standing()}`);
      },
      request: (account_id) => ({
        body: { account_id, action: 'check_invitation', params: { profile_url: addressOf(nobody) } },
      }),
    },
    invite: {
      async run() {
        const body = () => ({
          account_id: session.accountId,
          action: 'invite' as const,
          params: { profile_url: addressOf(session.member) },
        });
        await checkSending(session, {
          standing,
          async send() {
            const sent = await session.attempt('invite', { body: body() }, [402, 502]);
            if (!sent.ok) return sent;
            const { data, metadata } = sent.body;
            sentUrn = data.invitation_urn;
            session.expect(data.public_identifier === session.member, 'echo', data.public_identifier, session.member);
            await ledger.settle('invite', metadata.credits_consumed);
            return { ok: true, body: sentUrn };
          },
          find: () => find((name) => name === session.member),
          async sendAgain() {
            await session.refuse('invite', { body: body() }, 'once', ['502 CHANNEL_ERROR', '400 INVALID_PARAMS']);
            await ledger.settleError();
          },
        });
      },
      request: (account_id) => ({
        body: { account_id, action: 'invite', params: { profile_url: addressOf(nobody) } },
      }),
    },
    withdraw: {
      async run() {
        const urn = session.need(sentUrn, 'no invitation was sent');
        const id = session.need(/\d+$/.exec(urn)?.[0], 'the invitation has no number');
        const body = {
          account_id: session.accountId,
          action: 'withdraw' as const,
          params: { invitation_id: id },
        };
        await checkWithdrawing(session, {
          standing,
          find: () => find((_, listed) => listed === urn),
          async withdraw() {
            const { data, metadata } = await session.call('withdraw', { body });
            session.expect(data.invitation_id === id, 'echo', data.invitation_id, id);
            await ledger.settle('withdraw', metadata.credits_consumed);
          },
          async withdrawAgain() {
            await session.refuse('withdraw', { body }, 'once', ['400 INVALID_PARAMS']);
            await ledger.settleError();
          },
        });
      },
      request: (account_id) => ({ body: { account_id, action: 'withdraw', params: { invitation_id: '1' } } }),
    },
  };

  /** Looks for a sent invitation, as far as lists are read. */
  async function find(matches: (name: string | undefined, urn: string) => boolean) {
    for (let offset = 0; offset < session.settings.most; offset += paidTogether) {
      const page = await readPage(session, ledger, lists.sent, { offset, count: paidTogether });
      const found = page.items.find(({ recipient, entity_urn }) =>
        matches(nameInAddress(recipient.linkedin_url), entity_urn),
      );
      if (found !== undefined) return { id: found.entity_urn };
      if (page.next === undefined) return undefined;
    }
    return undefined;
  }
}
