import { checkEvents, type Events } from '../../rules/events.ts';
import type { Leftover } from '../../rules/leftovers.ts';
import type { PostpressSession } from './operations.ts';

/** The vendor signs nothing, and sends JSON without its type; headers of one's own choice come along. */
const headers = [
  { key: 'x-invitekit-contract', value: 'as it was registered' },
  { key: 'content-type', value: 'application/json' },
];

/** What is told by the webhooks of each source. */
const eventOf = { users: 'new_relation', account_status: 'account_status', messaging: 'message_received' } as const;

/** How a webhook is registered that is sent events. */
export function createEvents(
  session: PostpressSession,
  leftover: Leftover,
  source: keyof typeof eventOf = 'users',
): Omit<Events, 'happen'> {
  return {
    event: eventOf[source],
    async register(request_url) {
      const body = { source, request_url, account_ids: [session.accountId], headers };
      session.willMake(leftover, request_url);
      const { webhook_id: id } = await session.call('createWebhook', { body });
      leftover.isMade(id);
      return { id, headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])) };
    },
    async unregister(id) {
      await session.call('deleteWebhook', { path: { id } });
      leftover.isGone();
    },
  };
}

/** LinkedIn disconnects the account and connects it again, which is told. */
export async function checkStatusEvents(session: PostpressSession, leftover: Leftover): Promise<void> {
  const { control, spec } = session.settings;
  let isConnected = true;
  try {
    await checkEvents(session, {
      ...createEvents(session, leftover, 'account_status'),
      async happen({ setStatus }, owner) {
        const willConnect = !isConnected;
        // Whether it is disconnected is not known from before the call on.
        isConnected = false;
        const isDone = await setStatus(owner, willConnect ? 'connected' : 'disconnected');
        if (isDone) isConnected = willConnect;
        return isDone ? session.accountId : undefined;
      },
    });
  } finally {
    const owner = isConnected ? undefined : await control?.ownerOf(spec.vendor, session.accountId);
    const isBack = owner === undefined || (await control?.setStatus(owner, 'connected')) === true;
    session.expect(isBack, 'left behind', 'the account is disconnected', 'connected, as it was');
  }
}
