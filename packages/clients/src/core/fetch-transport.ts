import type { Sleep, Transport } from './transport.ts';

export interface FetchTransportSettings {
  /** How long one attempt may take, in milliseconds. Default 120,000: some vendors ask LinkedIn many times for one answer. */
  readonly timeoutMs?: number | undefined;
}

/**
 * A transport over the platform's `fetch`, with the vendor's authentication headers on every request. It can wait, so
 * clients repeat what waiting can fix.
 *
 * @throws {TypeError} when a key holds what no header can hold, such as a line break. The message does not repeat it.
 */
export function createFetchTransport(
  authentication: Readonly<Record<string, string>>,
  { timeoutMs = 120_000 }: FetchTransportSettings = {},
): Transport {
  for (const [name, value] of Object.entries(authentication)) {
    if (!/^[\t\x20-\x7e]*[\x21-\x7e]$/.test(value))
      throw new TypeError(`The key for the header ${name} is empty or not plain text.`);
  }
  const exchange: Transport = async ({ method, url, headers, body, signal }) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, {
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
  return Object.assign(exchange, { sleep });
}

const sleep: Sleep = async (milliseconds, signal) => {
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
