import type { components } from '@invitekit/specs/linkup';
import { expectNewestFirst } from '../../rules/order.ts';
import { type Listing, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';

type Conversation = components['schemas']['InboxConversation'];

/** How many conversations one credit pays for. */
export const inboxPage = 10;

/** The last message that the run has sent. */
export interface SentMessage {
  readonly conversationId: string;
  readonly text: string;
}

export function createInboxChecks(
  session: LinkupSession,
  ledger: Ledger,
  lastSent: () => SentMessage | undefined,
): Checks<Pick<LinkupOperations, 'list_inbox'>> {
  const listing: Listing<string, Conversation> = {
    start: '',
    size: () => inboxPage,
    idOf: ({ conversation_id }) => conversation_id,
    read: (cursor, count) => read({ count, ...(cursor !== '' && { cursor }) }),
  };
  return {
    list_inbox: {
      async run() {
        const { items, ids, isWhole } = await walk(session, listing);
        const times = items.flatMap(({ last_message: last }) => last?.time ?? []);
        expectNewestFirst(session, 'time of the conversations', times);
        checkSent(items);
        await checkEdges(ids, isWhole);
        const unread = await read({ count: inboxPage, category: 'UNREAD' });
        const wrong = unread.items.filter((each) => each.unread === 0);
        session.expect(wrong.length === 0, 'filter', `${wrong.length} of UNREAD that are read`, 'none');
      },
      request: (account_id) => ({ body: { account_id, action: 'list_inbox', params: { count: 1 } } }),
    },
  };

  /** The conversation in which was just written shows that, as ours. */
  function checkSent(items: readonly Conversation[]): void {
    const sent = lastSent();
    if (sent === undefined) return;
    const found = items.find(({ conversation_id: id }) => id.includes(sent.conversationId));
    if (found === undefined) {
      session.leaveOut('the conversation with the message', 'it is not among those read');
      return;
    }
    const { text, sender } = found.last_message ?? {};
    session.expect(text === sent.text, 'state', 'another text as the last message', 'the message that was just sent');
    session.expect(sender?.is_me !== false, 'direction', 'is_me false', 'true, for the account wrote it');
  }

  async function checkEdges(ids: readonly string[], isWhole: boolean): Promise<void> {
    const { length } = ids;
    if (length < 2) return session.leaveOut('pages of the inbox', 'there are no two conversations');
    const first = await read({ count: 1 });
    session.expect(first.next !== undefined, 'edge', 'no next_cursor, although one is left', 'more to follow');
    const second = first.next === undefined ? undefined : await read({ count: 1, cursor: first.next });
    const id = second?.items[0]?.conversation_id;
    session.expect(id === ids[1], 'pages', `${id} after the first`, `${ids[1]}, the second`);
    if (!isWhole || length > inboxPage) return;
    const all = await read({ count: length });
    session.expect(all.next === undefined, 'edge', 'a next_cursor after the last', 'no more after the last');
  }

  async function read(params: { readonly count: number; readonly cursor?: string; readonly category?: 'UNREAD' }) {
    const body = { account_id: session.accountId, action: 'list_inbox' as const, params };
    const { data, metadata } = await session.call('list_inbox', { body });
    const { conversations: items, total_results: total = items.length, next_cursor } = data;
    const { length } = items;
    session.expect(length <= params.count, 'count', `${length} conversations`, `${params.count} at most`);
    session.expect(total === length, 'count', `total_results ${total}`, `${length}, the conversations there are`);
    await ledger.settle('list_inbox', metadata.credits_consumed, length);
    return { items, next: next_cursor || undefined };
  }
}
