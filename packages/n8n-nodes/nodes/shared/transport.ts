import type { Transport } from '@invitekit/clients';
import {
  type IExecuteFunctions,
  type IHttpRequestMethods,
  type IN8nHttpFullResponse,
  NodeOperationError,
} from 'n8n-workflow';

const methods: readonly IHttpRequestMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** A transport over n8n's own requests, so that proxies, cancelling and credentials work as in every other node. */
export function createTransport(context: IExecuteFunctions, credentialType: string): Transport {
  return async ({ method: wanted, url, headers, body, signal }) => {
    const method = methods.find((known) => known === wanted);
    if (method === undefined) throw new NodeOperationError(context.getNode(), `n8n cannot send a ${wanted} request`);

    const response: IN8nHttpFullResponse = await context.helpers.httpRequestWithAuthentication.call(
      context,
      credentialType,
      {
        method,
        url,
        headers: { ...headers },
        ...(body !== undefined && { body }),
        ...(signal !== undefined && { abortSignal: signal }),
        encoding: 'text', // Otherwise n8n parses the answer, and the client wants it as it came.
        returnFullResponse: true,
        ignoreHttpStatusErrors: true,
        disableFollowRedirect: true,
      },
    );
    return {
      status: response.statusCode,
      headers: Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
      ),
      body: typeof response.body === 'string' ? response.body : '',
    };
  };
}
