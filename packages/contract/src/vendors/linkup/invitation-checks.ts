import type { components } from '@invitekit/specs/linkup';
import { nameInAddress } from '../../facts/person-facts.ts';
import { isSameName } from '../../facts/same-name.ts';
import { firstOf, look } from '../../rules/find.ts';
import { Leftover } from '../../rules/leftovers.ts';
import type { Listed, Look } from '../../rules/listed.ts';
import { nobody } from '../../rules/nobody.ts';
import { checkSending } from '../../rules/sending.ts';
import { type Withdrawing, withdrawChecks } from '../../rules/withdrawing.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import type { Lists } from './ask-lists.ts';
import type { Ledger } from './ledger.ts';
import { paidTogether, toListing } from './lists.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';
import { addressOf, readStanding } from './people.ts';

type Sent = components['schemas']['SentInvitation'];

type InvitationOperations = Pick<LinkupOperations, 'check_invitation' | 'invite' | 'withdraw'>;

export function createInvitationChecks(
  session: LinkupSession,
  ledger: Ledger,
  lists: Lists,
): Checks<InvitationOperations> {
  const leftover = new Leftover();
  const standing = () => readStanding(session, ledger, addressOf(session.member));
  const withdrawing: Withdrawing = {
    leftover,
    standing,
    find: findSent,
    async act(urn) {
      const input = toWithdrawal(urn);
      const { data, metadata } = await session.call('withdraw', input);
      const { invitation_id: id } = input.body.params;
      session.expect(data.invitation_id === id, 'echo', data.invitation_id, id);
      await ledger.settle('withdraw', metadata.credits_consumed);
    },
    async again(urn) {
      await session.refuse('withdraw', toWithdrawal(urn), 'once', inferred('400 INVALID_PARAMS'));
      await ledger.settleError();
    },
  };
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
          leftover,
          standing,
          async send() {
            const sent = await session.attempt('invite', { body: body() }, [402, 502]);
            if (!sent.ok) return sent;
            const { data, metadata } = sent.body;
            const isMember = isSameName(data.public_identifier, session.member);
            session.expect(isMember, 'echo', data.public_identifier, session.member);
            await ledger.settle('invite', metadata.credits_consumed);
            return { ok: true, body: data.invitation_urn };
          },
          whyNoNote: 'as no answer shows the note of a sent invitation',
          find: findSent,
          async received() {
            const items = await firstOf(toListing(session, ledger, lists.received), paidTogether);
            return items.map(toListed);
          },
          async sendAgain() {
            await session.refuse(
              'invite',
              { body: body() },
              'once',
              inferred('502 CHANNEL_ERROR', '400 INVALID_PARAMS'),
            );
            await ledger.settleError();
          },
        });
      },
      request: (account_id) => ({
        body: { account_id, action: 'invite', params: { profile_url: addressOf(nobody) } },
      }),
    },
    withdraw: {
      ...withdrawChecks(session, withdrawing),
      request: (account_id) => ({ body: { account_id, action: 'withdraw', params: { invitation_id: '1' } } }),
    },
  };

  function toWithdrawal(urn: string) {
    const invitation_id = session.need(/\d+$/.exec(urn)?.[0], 'the invitation has no number');
    return { body: { account_id: session.accountId, action: 'withdraw' as const, params: { invitation_id } } };
  }

  /** Looks for the invitation of the member, as far as lists are read. */
  async function findSent(): Promise<Look> {
    const matches = ({ recipient }: Sent) => isSameName(nameInAddress(recipient.linkedin_url), session.member);
    return await look(session, toListing(session, ledger, lists.sent), { matches, toListed });
  }
}

function toListed({
  entity_urn: id,
  sent_time: time,
}: {
  readonly entity_urn: string;
  readonly sent_time: string;
}): Listed {
  return { id, time };
}
