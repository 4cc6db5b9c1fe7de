import type { Transport } from './transport.ts';

/**
 * A transport over the platform's `fetch`, with the vendor's authentication headers on every request.
 *
 * @throws {TypeError} when a key holds what no header can hold, such as a line break. The message does not repeat it.
 */
export function createFetchTransport(authentication: Readonly<Record<string, string>>): Transport {
  for (const [name, value] of Object.entries(authentication)) {
    if (!/^[\t\x20-\x7e]+$/.test(value))
      throw new TypeError(`The key for the header ${name} is empty or not plain text.`);
  }
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
