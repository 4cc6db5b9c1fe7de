import { firstOf } from '../../rules/find.ts';
import type { State } from '../../run/checks.ts';
import type { Lists } from './ask-lists.ts';
import type { Ledger } from './ledger.ts';
import { paidTogether, toListing } from './lists.ts';
import type { LinkupSession } from './operations.ts';

/** For one credit a list. Each settles, so that the balance is looked at as well. */
export async function readLinkupState(session: LinkupSession, ledger: Ledger, lists: Lists): Promise<State> {
  const { sent, received, connections } = lists;
  const webhooks = await session.call('list_webhooks', {});
  const accounts = await session.call('list_accounts', { query: { limit: 500 } });
  return {
    'sent invitations': (await firstOf(toListing(session, ledger, sent), paidTogether)).map(sent.idOf),
    'received invitations': (await firstOf(toListing(session, ledger, received), paidTogether)).map(received.idOf),
    connections: (await firstOf(toListing(session, ledger, connections), paidTogether)).map(connections.idOf),
    webhooks: webhooks.data.items.map(({ webhook_id }) => webhook_id),
    accounts: accounts.data.items.map(({ account_id }) => account_id),
  };
}
