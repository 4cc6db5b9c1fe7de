import type { components } from '@invitekit/specs/linkup';
import { z } from 'zod';
import { ok, refuse } from '../../vendor/outcome.ts';
import type { Answered } from '../../vendor/vendor-definition.ts';
import { readAccountId } from './accounts.ts';
import { succeed } from './envelope.ts';
import type { LinkupHandlers } from './operations.ts';
import { actionOf } from './problems.ts';
import type { LogEntry } from './request-log.ts';
import type { LinkupSettings } from './settings.ts';
import type { LinkupState } from './state.ts';
import { readEnd, readTime, timestamp } from './timestamp.ts';

export const billingRoutes: Pick<LinkupHandlers, 'get_credits' | 'list_logs'> = {
  get_credits({ state, operation, now }) {
    return ok(succeed(operation.id, now, { credits: state.ledger.balance }));
  },

  list_logs({ state, query, operation, now }) {
    const { limit, offset, action, account_id: accountId, status } = query;
    const from = query.date_from === undefined ? Number.NEGATIVE_INFINITY : readTime(query.date_from);
    const to = query.date_to === undefined ? Number.POSITIVE_INFINITY : readEnd(query.date_to);
    if (from === undefined || to === undefined) {
      return refuse('invalid-parameter', 'date_from and date_to must be ISO 8601 dates or times.');
    }
    const { items, total } = state.log.find({ action, accountId, status, from, to }, { offset, limit });
    return ok(succeed(operation.id, now, { items: items.map(presentEntry), total, limit, offset }));
  },
};

const chargedSchema = z.object({ metadata: z.object({ credits_consumed: z.number() }) });

/** Of a longer one only the beginning is kept, so that a long test does not fill the memory. */
const longestAccountId = 120;

/** Writes a request into the log. */
export function logRequest({
  state,
  operation,
  input,
  status,
  body,
  now,
}: Answered<LinkupSettings, LinkupState>): void {
  const accountId = readAccountId(input);
  state.log.add({
    action: actionOf(operation.id),
    accountId: typeof accountId === 'string' ? accountId.slice(0, longestAccountId) : null,
    status: status < 300 ? 'success' : 'error',
    credits: chargedSchema.parse(body).metadata.credits_consumed,
    at: now.getTime(),
  });
}

function presentEntry({ action, accountId, status, credits, at }: LogEntry): components['schemas']['LogEntry'] {
  return { action, account_id: accountId, status, credits_consumed: credits, timestamp: timestamp(at) };
}
