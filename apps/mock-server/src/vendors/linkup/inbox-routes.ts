import { forAccount } from '../../vendor/for-account.ts';
import { ok, refuse } from '../../vendor/outcome.ts';
import { otherIn } from '../../world/messaging.ts';
import type { Account, Conversation } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { charge, priceOf } from './credits.ts';
import { succeedFor } from './envelope.ts';
import { presentInboxConversation } from './message-presenter.ts';
import type { LinkupHandlers } from './operations.ts';

export const inboxRoutes: Pick<LinkupHandlers, 'list_inbox'> = {
  list_inbox: forAccount((request) => {
    const { sandbox, account, body } = request;
    const { count, category, cursor } = body.params;
    const from = cursor === undefined ? newest : readCursor(cursor);
    if (from === undefined) return refuse('invalid-parameter', 'The cursor is not one that an answer gave.');
    const { world } = sandbox;
    const left = world.messaging
      .kept(account.account)
      .filter((each) => isBehind(each, from) && isIn[category](each, world, account.account));
    const page = left.slice(0, count).flatMap((each) => world.messaging.view(account.account, each) ?? []);
    const credits = priceOf(request, page.length);
    const refused = charge(request, credits);
    if (refused !== undefined) return refused;
    const last = left.length > page.length ? page.at(-1)?.conversation : undefined;
    const data = {
      conversations: page.map((view) => presentInboxConversation(view, account.owner)),
      total_results: page.length,
      next_cursor: last === undefined ? null : toCursor(last),
    };
    return ok(succeedFor('list_inbox', request, data, credits));
  }),
};

type Category = 'INBOX' | 'UNREAD' | 'MY_CONNECTIONS' | 'INMAIL' | 'STARRED';

/** Neither InMail nor stars are modelled. */
const isIn: Readonly<Record<Category, (each: Conversation, world: World, account: Account) => boolean>> = {
  INBOX: () => true,
  UNREAD: (each, { messaging }, account) => messaging.unread(account, each) > 0,
  MY_CONNECTIONS: (each, world, account) => {
    const member = world.findById(otherIn(each, account));
    return member !== undefined && world.relationship(account, member).state === 'connected';
  },
  INMAIL: () => false,
  STARRED: () => false,
};

/** A place in the inbox, where the latest conversation comes first. */
interface Place {
  readonly lastAt: number;
  readonly id: string;
}

const newest: Place = { lastAt: Number.POSITIVE_INFINITY, id: '' };

/** Two of the same moment are in the order of their ids. */
function isBehind({ lastAt, id }: Place, from: Place): boolean {
  return lastAt < from.lastAt || (lastAt === from.lastAt && id > from.id);
}

/** It holds a time that falls, as the vendor's does. */
function toCursor({ lastAt, id }: Place): string {
  return Buffer.from(`DESCENDING&${lastAt}&${id}`).toString('base64');
}

function readCursor(cursor: string): Place | undefined {
  const [, lastAt, id] = /^DESCENDING&(\d+)&(2-[\w-]+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  return lastAt === undefined || id === undefined ? undefined : { lastAt: Number(lastAt), id };
}
