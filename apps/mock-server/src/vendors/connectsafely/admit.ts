import { z } from 'zod';
import { applies } from '../../sandbox/limit-mode.ts';
import { factReader } from '../../vendor/fact-of.ts';
import type { OperationContext } from '../../vendor/operation-types.ts';
import { type Refused, refuse } from '../../vendor/outcome.ts';
import { minute } from '../../world/lengths.ts';
import { servesUnusable } from './accounts.ts';
import { featureOf, showQuota } from './quota.ts';
import { mostOfKey, putRateLimit, putRequestLimit } from './rate-limit.ts';
import type { ConnectSafelySettings } from './settings.ts';
import type { ConnectSafelyState } from './state.ts';

type Context = OperationContext<ConnectSafelySettings, ConnectSafelyState>;

const velocityOf = factReader('x-velocity', z.object({ perMinute: z.int() }));

/** The vendor's own limits: accounts need a seat, and calls come only so fast. */
export function admit(context: Context): Refused | undefined {
  const { account, operation, settings, state, now } = context;
  if (account === undefined) return checkVelocity(context);
  if (account.account.ordinal >= settings.seats) {
    return refuse('out-of-credits', 'No seat is allocated to this account. Subscribe to go on.');
  }
  if (!servesUnusable.some((id) => id === operation.id)) state.lastUsed.set(account.account.id, now.getTime());
  const feature = featureOf.get(operation.id);
  if (feature !== undefined) showQuota({ ...context, account }, feature);
  return checkVelocity(context);
}

/** Operations with the same limit are counted together. */
function checkVelocity({
  sandbox,
  operation,
  settings,
  state,
  account,
  now,
  answerHeaders,
}: Context): Refused | undefined {
  const { perMinute } = velocityOf(operation);
  const owner = account === undefined ? 'key' : `account ${account.account.ordinal}`;
  const isCounted = applies(settings.requestLimits, sandbox);
  if (settings.rateHeaders === 'every-answer' && !featureOf.has(operation.id)) {
    const before = isCounted ? state.requests.count(`${owner} ${perMinute}`, minute, now.getTime()) : 0;
    putRequestLimit(answerHeaders, { limit: perMinute, used: before + (isCounted ? 1 : 0), now });
  }
  if (!isCounted) return undefined;
  for (const [name, requests] of [
    ['key', mostOfKey],
    [`${owner} ${perMinute}`, perMinute],
  ] as const) {
    const until = state.requests.take(name, { requests, windowMs: minute }, now.getTime());
    if (until === undefined) continue;
    const resetAt = new Date(until);
    putRateLimit(answerHeaders, { action: 'REQUEST', limit: requests, used: requests, resetAt });
    return { ...refuse('rate-limited', `Too many requests. No more than ${requests} a minute.`), until: resetAt };
  }
  return undefined;
}
