import { applies } from '../../sandbox/limit-mode.ts';
import { type Refused, refuse } from '../../vendor/outcome.ts';
import { minute } from '../../world/lengths.ts';
import type { LinkupContext } from './operations.ts';
import { billMonitoring } from './watch.ts';

/** What comes before every request: the bill for webhooks, and the limit of requests. */
export function admit(context: LinkupContext): Refused | undefined {
  billMonitoring(context);
  const { sandbox, settings, state, now } = context;
  if (!applies(settings.requestLimit, sandbox)) return undefined;
  const limit = { requests: settings.requestsPerMinute, windowMs: minute };
  const next = state.requests.take('key', limit, now.getTime());
  if (next === undefined) return undefined;
  return refuse('rate-limited', `A key may make ${limit.requests} requests a minute. Slow down.`);
}
