import { keyProblemOf } from '../../core/api-key.ts';
import { type BaseUrlProblem, readBaseUrl } from '../../core/base-url.ts';
import { createFetchTransport } from '../../core/fetch-transport.ts';
import type { ApiRequest, ApiResponse, Transport } from '../../core/transport.ts';
import type { SenderStore } from '../store.ts';
import { SenderStoreError } from '../store-error.ts';

/** What `httpStore` takes. */
export interface HttpStoreSettings {
  /**
   * Where the endpoint is; a key is added as one more segment of the path. Must be https, unless it is on this machine or
   * `allowPlainHttp`.
   */
  readonly url: string;
  /** Is sent as `Authorization: Bearer …`. Leave it out when the transport has a key on it. */
  readonly apiKey?: string | undefined;
  /** Carries the requests. Default: the platform's `fetch`, with 10 seconds for each. */
  readonly transport?: Transport | undefined;
  /**
   * Whether `url` may be plain http on a private network, for instance `http://store:8080`. Whoever is on that network can
   * then read the key, and change what the sender remembers. Default false.
   */
  readonly allowPlainHttp?: boolean | undefined;
}

/** The longest text, in bytes of UTF-8. */
const longestText = 1_000_000;

/**
 * Remembers behind an HTTP endpoint of yours, for programs that may not open connections to a database. What the endpoint
 * must do is in docs/sender-store.md of the repository, and examples/sender-store-server.ts is one.
 *
 * @throws {TypeError} for a URL over which the key would travel in the open, and for what is no key.
 */
export function httpStore({
  url,
  apiKey,
  allowPlainHttp,
  transport = defaultTransport(),
}: HttpStoreSettings): SenderStore {
  const base = checkUrl(url, allowPlainHttp);
  const authorization = apiKey === undefined ? {} : { authorization: `Bearer ${checkKey(apiKey)}` };
  return {
    async read(key) {
      const { status, headers, body } = await exchange('GET', key, {});
      if (status === 404) return undefined;
      if (status !== 200) throw refusal('GET', key, status);
      const version = /^(?:W\/)?"([\x21\x23-\x7e]{1,200})"$/.exec(headers['etag'] ?? '')?.[1];
      if (version === undefined) {
        const message = `The store at ${base} answered GET ${key} without a readable ETag.`;
        throw new SenderStoreError(message, { isRetryable: false });
      }
      checkSize(body);
      return { text: body, version };
    },
    async replace(key, text, version) {
      checkSize(text);
      const condition = version === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${version}"` };
      const headers = { ...condition, 'content-type': 'text/plain; charset=utf-8' };
      const { status } = await exchange('PUT', key, headers, text);
      if (status === 412) return false;
      if (![200, 201, 204].includes(status)) throw refusal('PUT', key, status);
      return true;
    },
  };

  async function exchange(
    method: string,
    key: string,
    headers: ApiRequest['headers'],
    body?: string,
  ): Promise<ApiResponse> {
    if (!/^[\w-]{1,100}$/.test(key)) throw new TypeError('A key has 1 to 100 letters, digits, _ and -.');
    try {
      return await transport({ method, url: `${base}/${key}`, headers: { ...headers, ...authorization }, body });
    } catch (cause) {
      const message = `The store at ${base} did not answer ${method} ${key}.${doubt(method)}`;
      throw new SenderStoreError(message, { isRetryable: true, cause });
    }
  }

  function refusal(method: string, key: string, status: number): SenderStoreError {
    const advice =
      adviceByStatus[status] ?? (status >= 500 ? doubt(method) : ' Is this the address of a sender store?');
    const message = `The store at ${base} answered ${status} to ${method} ${key}.${advice}`;
    return new SenderStoreError(message, { isRetryable: status >= 500 || status === 429 });
  }
}

const adviceByStatus: Readonly<Record<number, string>> = {
  401: ' The API key is missing or wrong.',
  403: ' The API key may not do that.',
  413: ' The text is too large for it.',
  428: ' It did not get the condition: a proxy may have removed If-Match or If-None-Match.',
  429: ' It gets too many requests.',
};

function doubt(method: string): string {
  return method === 'PUT' ? ' The text may have been written all the same: read it before you write again.' : '';
}

function defaultTransport(): Transport {
  return createFetchTransport({}, { timeoutMs: 10_000 });
}

function checkSize(text: string): void {
  const size = new TextEncoder().encode(text).length;
  if (size <= longestText) return;
  const message = `A text of ${size} bytes is too large; a store takes ${longestText}.`;
  throw new SenderStoreError(message, { isRetryable: false });
}

function checkKey(apiKey: unknown): string {
  const problem = keyProblemOf(apiKey);
  if (typeof apiKey === 'string' && problem === undefined) return apiKey;
  throw new TypeError(`The API key for the store ${problem}.`);
}

const plainHttp = 'must be an https address. Plain http is for 127.0.0.1 and localhost';

const urlProblems: Readonly<Record<BaseUrlProblem, string>> = {
  malformed: 'must be an https address without white space, a query or a password, as https://example.com/sender',
  'public-host': `${plainHttp}, and with allowPlainHttp for a private network`,
  'not-allowed': `${plainHttp}. If the store is on your own network, set allowPlainHttp: true`,
  'no-fake-key': plainHttp,
};

function checkUrl(url: unknown, allowPlainHttp: boolean | undefined): string {
  // The rule about fakes is for keys of vendors. This key opens nothing but the store.
  const reading = readBaseUrl(url, { allowPlainHttp, hasFakeKey: true });
  if ('url' in reading) return reading.url;
  throw new TypeError(`The url of the store ${urlProblems[reading.problem]}.`);
}
