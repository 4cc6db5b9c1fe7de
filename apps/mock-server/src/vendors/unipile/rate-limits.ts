import type { OperationContext } from '../../vendor/operation-types.ts';
import { type Refused, refuse } from '../../vendor/outcome.ts';
import { second } from '../../world/lengths.ts';
import { isUnderAccount } from './methods.ts';
import type { UnipileSettings } from './settings.ts';
import type { UnipileState } from './state.ts';

/** What the vendor calls sensitive. */
const sensitive: ReadonlySet<string> = new Set(['createRelationRequest', 'startChat', 'sendMessage']);

/** Counts a request against the limit of its method and account. */
export function admit({
  operation,
  settings: { rateLimits },
  state,
  account,
  now,
}: OperationContext<UnipileSettings, UnipileState>): Refused | undefined {
  const sending = sensitive.has(operation.id) ? rateLimits.sending : undefined;
  const limit = sending ?? rateLimits.method;
  if (account === undefined || limit === undefined || !isUnderAccount(operation)) return undefined;

  const { requests, seconds } = limit;
  const name = `${account.account.id} ${operation.id}`;
  const until = state.requests.take(name, { requests, windowMs: seconds * second }, now.getTime());
  if (until === undefined) return undefined;
  const wait = Math.ceil((until - now.getTime()) / 1000);
  const detail = `We only allow ${requests} requests. Retry in ${wait} seconds.`;
  return { ...refuse('rate-limited', detail), until: new Date(until) };
}
