import { nameInAddress } from '../../facts/person-facts.ts';
import { isSameName } from '../../facts/same-name.ts';
import { nobody } from '../../rules/nobody.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';
import { addressOf } from './people.ts';

export function createProfileChecks(session: LinkupSession, ledger: Ledger): Checks<Pick<LinkupOperations, 'get'>> {
  return {
    get: {
      async run() {
        const { data, metadata } = await session.call('get', toInput(session.member));
        await ledger.settle('get', metadata.credits_consumed);
        const { public_id: id, public_identifier: identifier, linkedin_url: url } = data;
        const names = [id, identifier, url && nameInAddress(url)].filter((name) => name !== undefined);
        if (names.length === 0) session.leaveOut('whose profile it is', 'it has no name of the address');
        for (const name of names) session.expect(isSameName(name, session.member), 'echo', name, session.member);
        await session.refuse('get', toInput(nobody), 'status', inferred('400 INVALID_PARAMS'));
        await ledger.settleError();
      },
      request: (account_id) => ({ body: { account_id, action: 'get', params: { profile_url: addressOf(nobody) } } }),
    },
  };

  function toInput(member: string) {
    const params = { profile_url: addressOf(member) };
    return { body: { account_id: session.accountId, action: 'get' as const, params } };
  }
}
