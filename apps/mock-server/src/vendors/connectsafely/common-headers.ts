import { mostOfKey, putRequestLimit } from './rate-limit.ts';
import type { ConnectSafelySettings } from './settings.ts';

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
