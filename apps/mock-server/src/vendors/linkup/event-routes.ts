import { ok, refuse } from '../../vendor/outcome.ts';
import { day } from '../../world/lengths.ts';
import { succeed } from './envelope.ts';
import { forWebhook } from './for-webhook.ts';
import { messagesNoticedBy, presentStoredMessage } from './message-events.ts';
import type { LinkupHandlers } from './operations.ts';
import { actionOf } from './problems.ts';
import { readEnd, readTime } from './timestamp.ts';
import { noticedBy, presentEvent } from './webhook-events.ts';

/** How long events are kept. */
const keptMs = day;

export const eventRoutes: Pick<LinkupHandlers, 'list_webhook_events'> = {
  list_webhook_events: forWebhook(({ webhook, watched, sandbox, state, settings, query, operation, now }) => {
    if (webhook.url !== null) return refuse('invalid-parameter', 'Events of a webhook with a url are not kept.');
    const since = query.since === undefined ? Number.NEGATIVE_INFINITY : readTime(query.since);
    const until = query.until === undefined ? Number.POSITIVE_INFINITY : readEnd(query.until);
    if (since === undefined || until === undefined) {
      return refuse('invalid-parameter', 'since and until must be ISO 8601 times.');
    }
    const telling = { account: watched, logins: state.logins, settings };
    const connections = noticedBy(webhook, watched, sandbox.world).map((each) => ({
      at: each.connectedAt,
      stored: presentEvent(each, telling),
    }));
    const messages = messagesNoticedBy(webhook, watched, sandbox.world, settings).map((each) => ({
      at: each.message.sentAt,
      stored: presentStoredMessage(each, telling),
    }));
    const events = [...connections, ...messages].sort((one, other) => one.at - other.at);
    // Of an event that is forgotten nobody knows which came after it: they begin anew.
    const last = events.findIndex(({ stored }) => stored.event_id === query.after);
    const items = events
      .slice(last + 1)
      .filter(({ at }) => at > now.getTime() - keptMs && at > since && at <= until)
      .slice(0, query.limit)
      .map(({ stored }) => stored);
    return ok(succeed(actionOf(operation.id), now, { items }));
  }),
};
