import { minute } from '../../world/lengths.ts';
import type { ConnectSafelySettings } from './settings.ts';

/** What the vendor's rate headers tell. */
export interface RateLimit {
  /** Which quota it is about; `REQUEST` for a limit per minute, a name of ours, as no page of the vendor has one. */
  readonly action: string;
  readonly limit: number;
  readonly used: number;
  readonly resetAt: Date;
}

/** Replaces the rate headers of an answer. */
export function putRateLimit(headers: Map<string, string>, { action, limit, used, resetAt }: RateLimit): void {
  headers.set('X-RateLimit-Action', action);
  headers.set('X-RateLimit-Used', String(used));
  headers.set('X-RateLimit-Limit', String(limit));
  headers.set('X-RateLimit-Remaining', String(Math.max(0, limit - used)));
  headers.set('X-RateLimit-Reset', resetAt.toISOString());
}

/** Requests a minute of a key, whatever it calls. */
export const mostOfKey = 60;

/** Puts the limit per minute on an answer that no quota is about. */
export function putRequestLimit(
  headers: Map<string, string>,
  { limit, used, now }: { readonly limit: number; readonly used: number; readonly now: Date },
): void {
  putRateLimit(headers, { action: 'REQUEST', limit, used, resetAt: new Date(now.getTime() + minute) });
}

/** The vendor's words for a quota that is used up. */
export function wordExceeded({ action, limit, used, resetAt }: RateLimit): string {
  return `Rate limit exceeded for ${action}: ${used}/${limit} used. Resets at ${resetAt.toISOString()}`;
}

/** The rate headers of answers for which nothing was counted, such as those without a key. */
export function commonHeaders(
  { rateHeaders }: ConnectSafelySettings,
  { status, now }: { readonly status: number; readonly now: Date },
): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  if (rateHeaders === 'every-answer')
    putRequestLimit(headers, { limit: mostOfKey, used: status === 429 ? mostOfKey : 0, now });
  return headers;
}
