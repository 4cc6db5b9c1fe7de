import type { Events } from '../../rules/events.ts';
import type { PostpressSession } from './operations.ts';

/** The vendor signs nothing, and sends JSON without its type; headers of one's own choice come along. */
const headers = [
  { key: 'x-invitekit-contract', value: 'as it was registered' },
  { key: 'content-type', value: 'application/json' },
];

/** How a webhook is registered that is sent new relations. */
export function createEvents(session: PostpressSession): Pick<Events<never>, 'event' | 'register' | 'unregister'> {
  return {
    event: 'new_relation',
    async register(request_url) {
      const body = { source: 'users' as const, request_url, account_ids: [session.accountId], headers };
      const { webhook_id: id } = await session.call('createWebhook', { body });
      return { id, headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])) };
    },
    async unregister(id) {
      await session.call('deleteWebhook', { path: { id } });
    },
  };
}
