import type { ApiRequest, ApiResponse, Transport } from '@invitekit/clients';

/** What a line may do to a request: lose the answer, or give another one. */
export type Interference = (request: ApiRequest, exchange: Transport) => Promise<ApiResponse>;

/** A connection that takes note of the requests over it, and waits no time between attempts. */
export function recording<Connection extends { readonly baseUrl: string; readonly transport: Transport }>(
  connection: Connection,
  interfere: Interference = (request, exchange) => exchange(request),
) {
  const requests: ApiRequest[] = [];
  const transport = Object.assign(
    async (request: ApiRequest) => {
      requests.push(request);
      return await interfere(request, connection.transport);
    },
    { sleep: async () => {} },
  );
  return {
    ...connection,
    transport,
    requests,
    /** The requests so far, as method and path; they are forgotten then. */
    paths: () =>
      requests.splice(0).map(({ method, url }) => `${method} ${url.slice(connection.baseUrl.length).split('?')[0]}`),
  };
}

/** Loses the answer to the first request that changes something, after the vendor acted. */
export function losingFirstWrite(): Interference {
  let isLost = false;
  return async (request, exchange) => {
    const response = await exchange(request);
    if (request.method === 'GET' || isLost) return response;
    isLost = true;
    throw new TypeError('The line broke');
  };
}
