import { ok, refuse } from '../../vendor/outcome.ts';
import { succeed } from './envelope.ts';
import { forWebhook } from './for-webhook.ts';
import type { LinkupHandlers } from './operations.ts';
import { actionOf } from './problems.ts';
import { readEnd, readTime } from './timestamp.ts';
import { noticedBy, presentEvent } from './webhook-events.ts';

/** How long events are kept. */
const keptMs = 24 * 60 * 60_000;

export const eventRoutes: Pick<LinkupHandlers, 'list_webhook_events'> = {
  list_webhook_events: forWebhook(({ webhook, watched, sandbox, state, settings, query, operation, now }) => {
    if (webhook.url !== null) return refuse('invalid-parameter', 'Events of a webhook with a url are not kept.');
    const since = query.since === undefined ? Number.NEGATIVE_INFINITY : readTime(query.since);
    const until = query.until === undefined ? Number.POSITIVE_INFINITY : readEnd(query.until);
    if (since === undefined || until === undefined) {
      return refuse('invalid-parameter', 'since and until must be ISO 8601 times.');
    }
    const events = noticedBy(webhook, watched, sandbox.world);
    // Of an event that is forgotten nobody knows which came after it: they begin anew.
    const last = events.findIndex(({ eventId }) => eventId === query.after);
    const items = events
      .slice(last + 1)
      .filter(({ connectedAt: at }) => at > now.getTime() - keptMs && at > since && at <= until)
      .slice(0, query.limit)
      .map((event) => presentEvent(event, { account: watched, logins: state.logins, settings }));
    return ok(succeed(actionOf(operation.id), now, { items }));
  }),
};
