import { firstOf } from '../../rules/find.ts';
import type { State } from '../../run/checks.ts';
import { idOfRelation, type Lists } from './lists.ts';
import type { PostpressSession } from './operations.ts';

const size = 100;

export async function readPostpressState(session: PostpressSession, lists: Lists): Promise<State> {
  const accounts = await session.call('listAccounts', {});
  const webhooks = await session.call('listWebhooks', {});
  return {
    'sent invitations': (await firstOf(lists.sent(), size)).map(({ id }) => id),
    'received invitations': (await firstOf(lists.received(), size)).map(({ id }) => id),
    relations: (await firstOf(lists.relations(), size)).map(idOfRelation),
    accounts: accounts.items.map(({ id }) => id),
    webhooks: webhooks.items.map(({ id }) => id),
  };
}
