import { isFakeKey } from './api-key.ts';
import { shown } from './shown.ts';
import type { Sleep, Transport } from './transport.ts';
import { checkWhole, longestTimerMs } from './whole-number.ts';

/** As much of `fetch` as a transport needs: the platform's, undici's, or one of yours. */
export type Fetch = (
  url: string,
  request: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body: string | null;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<{
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  text(): Promise<string>;
}>;

/** How requests go out. */
export interface FetchTransportSettings {
  /**
   * How long one attempt may take, in whole milliseconds from 1 to 2,147,483,647. Default 120,000: some vendors ask LinkedIn
   * many times for one answer.
   */
  readonly timeoutMs?: number | undefined;
  /** Sends the requests, the key on them. Default: the platform's `fetch`, as it is when a request is made. */
  readonly fetch?: Fetch | undefined;
}

/**
 * A transport over the platform's `fetch`, with the vendor's authentication headers on every request. It can wait, so
 * clients repeat what waiting can fix.
 *
 * @throws {TypeError} when a key holds what no header can hold, such as a line break. The message does not repeat it.
 *   {TypeError} or {RangeError} for a `timeoutMs` that makes no sense.
 */
export function createFetchTransport(
  authentication: Readonly<Record<string, string>>,
  { timeoutMs = 120_000, fetch: send = (url, request) => fetch(url, request) }: FetchTransportSettings = {},
): Transport {
  checkAuthentication(authentication);
  if (typeof send !== 'function') throw new TypeError(`fetch must be a function, not ${shown(send)}.`);
  checkWhole('timeoutMs', timeoutMs, { least: 1, most: longestTimerMs });
  const keys = Object.values(authentication).map((value) => value.replace(/^Bearer /, ''));
  const exchange: Transport = async ({ method, url, headers, body, signal }) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const response = await send(url, {
      method,
      headers: { ...headers, ...authentication },
      body: body ?? null,
      redirect: 'manual',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  };
  return Object.assign(exchange, {
    sleep,
    hasFakeKey: keys.length > 0 && keys.every(isFakeKey),
    withoutKey: (text: string) => keys.filter(isSecret).reduce((rest, key) => rest.replaceAll(key, '[API key]'), text),
  });
}

/** What is shorter protects nothing, and stands in words by chance. */
function isSecret(key: string): boolean {
  return key.length >= 6;
}

function checkAuthentication(authentication: unknown): void {
  if (typeof authentication !== 'object' || authentication === null || Symbol.iterator in authentication) {
    throw new TypeError('The first argument must be an object with headers, as the function of a vendor gives it.');
  }
  for (const [name, value] of Object.entries(authentication)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new TypeError(`${shown(name)} is not the name of a header.`);
    if (typeof value !== 'string' || !/^[\t\x20-\x7e]*[\x21-\x7e]$/.test(value) || /(^| )(undefined|null)$/.test(value))
      throw new TypeError(`The key for the header ${name} is empty or not plain text.`);
  }
}

/** Waits with the platform's timer. */
export const sleep: Sleep = async (milliseconds, signal) => {
  if (!(milliseconds >= 0 && milliseconds <= longestTimerMs)) {
    throw new RangeError(`sleep takes 0 to ${longestTimerMs} milliseconds, not ${shown(milliseconds)}.`);
  }
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
};
