/** What the vendor's rate headers tell. */
export interface RateLimit {
  /** Which quota it is about; undefined for a limit per minute. */
  readonly action?: string | undefined;
  readonly limit: number;
  readonly used: number;
  readonly resetAt: Date;
}

/** Replaces the rate headers of an answer. */
export function putRateLimit(headers: Map<string, string>, { action, limit, used, resetAt }: RateLimit): void {
  if (action === undefined) {
    headers.delete('X-RateLimit-Action');
    headers.delete('X-RateLimit-Used');
  } else {
    headers.set('X-RateLimit-Action', action);
    headers.set('X-RateLimit-Used', String(used));
  }
  headers.set('X-RateLimit-Limit', String(limit));
  headers.set('X-RateLimit-Remaining', String(Math.max(0, limit - used)));
  headers.set('X-RateLimit-Reset', resetAt.toISOString());
}

/** The vendor's words for a quota that is used up. */
export function wordExceeded({ action, limit, used, resetAt }: RateLimit): string {
  return `Rate limit exceeded for ${action}: ${used}/${limit} used. Resets at ${resetAt.toISOString()}`;
}
