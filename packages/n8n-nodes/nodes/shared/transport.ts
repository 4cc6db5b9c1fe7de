import { isFakeKey, type Transport } from '@invitekit/clients';
import {
  type IExecuteFunctions,
  type IHookFunctions,
  type IHttpRequestMethods,
  type IHttpRequestOptions,
  type ILoadOptionsFunctions,
  type IN8nHttpFullResponse,
  type IPollFunctions,
  type IWebhookFunctions,
  NodeOperationError,
  sleep,
} from 'n8n-workflow';
import { minuteMs } from './durations.ts';
import { askForLife, noteLifeIn } from './sending/process-memory.ts';
import type { VendorAccess, VendorCredential } from './vendor-access.ts';

const methods: readonly IHttpRequestMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Some vendors ask LinkedIn many times for one answer. */
const defaultTimeoutMs = 2 * minuteMs;
const storeTimeoutMs = 10_000;

type Context = IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IPollFunctions | IWebhookFunctions;

/**
 * A transport over n8n's own requests, so that proxies, cancelling and credentials work as in every other node. One
 * attempt takes no longer than `timeoutMs`.
 */
export function createTransport(
  context: Context,
  { credential }: Pick<VendorAccess, 'credential'>,
  place: Pick<VendorCredential, 'apiKey' | 'baseUrl'>,
  timeoutMs = defaultTimeoutMs,
): Transport {
  const { apiKey } = place;
  const hasFakeKey = typeof apiKey === 'string' && isFakeKey(apiKey);
  const plain = exchangeOver(context, timeoutMs, (request) =>
    context.helpers.httpRequestWithAuthentication.call(context, credential, request),
  );
  const exchange: Transport = async (request) => {
    const response = await plain(hasFakeKey ? { ...request, headers: { ...request.headers, ...askForLife } } : request);
    if (hasFakeKey) noteLifeIn(place, response.headers);
    return response;
  };
  return Object.assign(exchange, { sleep, hasFakeKey });
}

/** Reaches the store of what senders remember, which has a key of its own. */
export function createStoreTransport(context: Context): Transport {
  const exchange = exchangeOver(context, storeTimeoutMs, (request) => context.helpers.httpRequest(request));
  return Object.assign(exchange, { sleep });
}

function exchangeOver(
  context: Pick<Context, 'getNode'>,
  timeout: number,
  send: (request: IHttpRequestOptions) => Promise<IN8nHttpFullResponse>,
): Transport {
  return async ({ method: wanted, url, headers, body, signal }) => {
    const method = methods.find((known) => known === wanted);
    if (method === undefined) throw new NodeOperationError(context.getNode(), `n8n cannot send a ${wanted} request`);

    const answer = send({
      method,
      url,
      headers: { ...headers },
      ...(body !== undefined && { body }),
      ...(signal !== undefined && { abortSignal: signal }),
      timeout,
      encoding: 'text', // Otherwise n8n parses the answer, and the client wants it as it came.
      returnFullResponse: true,
      ignoreHttpStatusErrors: true,
      disableFollowRedirect: true,
    });
    const response = await answer.catch((error: unknown) => {
      throw isTimeout(error) ? new DOMException(`No answer within ${timeout / 1000} seconds`, 'TimeoutError') : error;
    });
    return {
      status: response.statusCode,
      headers: Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
      ),
      body: typeof response.body === 'string' ? response.body : '',
    };
  };
}

/** n8n wraps what its HTTP library throws. */
function isTimeout(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return code === 'ECONNABORTED' || code === 'ETIMEDOUT';
}
