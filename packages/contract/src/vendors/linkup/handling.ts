import { nameInAddress } from '../../facts/person-facts.ts';
import { find, firstOf } from '../../rules/find.ts';
import type { Handling } from '../../rules/handling.ts';
import { inferred } from '../../run/refusal.ts';
import type { Lists } from './ask-lists.ts';
import type { Ledger } from './ledger.ts';
import { paidTogether, toListing } from './lists.ts';
import type { LinkupSession } from './operations.ts';
import { readStanding } from './people.ts';

export interface Received {
  readonly id: string;
  readonly secret: string;
  readonly address: string;
}

/** How received invitations are accepted and refused. */
export function createHandling(session: LinkupSession, ledger: Ledger, lists: Lists): Handling<Received> {
  return {
    async received() {
      const items = await firstOf(toListing(session, ledger, lists.received), paidTogether);
      return items
        .filter(({ invitation_type }) => invitation_type === 'CONNECTION')
        .map(({ entity_urn: id, shared_secret: secret, sender }) => ({ id, secret, address: sender.linkedin_url }));
    },
    accept: {
      async act(invitation) {
        const { metadata } = await session.call('accept', toAcceptance(invitation));
        await ledger.settle('accept', metadata.credits_consumed);
      },
      async again(invitation) {
        await session.refuse('accept', toAcceptance(invitation), 'once', inferred('400 INVALID_PARAMS'));
        await ledger.settleError();
      },
    },
    async refuse({ id, secret }) {
      const params = { entity_urn: id, shared_secret: secret };
      const body = { account_id: session.accountId, action: 'decline' as const, params };
      const { metadata } = await session.call('decline', { body });
      await ledger.settle('decline', metadata.credits_consumed);
    },
    standing: ({ address }) => readStanding(session, ledger, address),
    async isConnection({ address }) {
      const wanted = nameInAddress(address);
      const matches = ({ profile_url }: { readonly profile_url: string }) => nameInAddress(profile_url) === wanted;
      return (await find(session, toListing(session, ledger, lists.connections), matches)).found !== undefined;
    },
  };

  function toAcceptance({ id, secret }: Received) {
    const params = { entity_urn: id, shared_secret: secret };
    return { body: { account_id: session.accountId, action: 'accept' as const, params } };
  }
}
