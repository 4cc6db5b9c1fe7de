import type { Transport } from './transport.ts';

/** A transport over the platform's `fetch`, with the vendor's authentication headers on every request. */
export function createFetchTransport(authentication: Readonly<Record<string, string>>): Transport {
  return async ({ method, url, headers, body, signal }) => {
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...authentication },
      body: body ?? null,
      redirect: 'manual',
      signal: signal ?? null,
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  };
}
