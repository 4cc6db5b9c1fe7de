import { channel } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';

interface Started {
  readonly method: string;
  /** With the query. */
  readonly path: string;
}

/** Is told of each request that this process begins, by `node:http` or `fetch`; what it gives is called once it is answered. */
export function watchRequests(onRequest: (started: Started) => () => void): void {
  channel('http.client.request.start').subscribe((message) => {
    const { request } = message as { readonly request: ClientRequest };
    const end = onRequest({ method: request.method, path: request.path });
    request.once('response', end).once('close', end);
  });

  const ends = new WeakMap<object, () => void>();
  channel('undici:request:create').subscribe((message) => {
    const { request } = message as { readonly request: Started };
    ends.set(request, onRequest({ method: request.method, path: request.path }));
  });
  for (const name of ['undici:request:headers', 'undici:request:error']) {
    channel(name).subscribe((message) => ends.get((message as { readonly request: object }).request)?.());
  }
}

/** Is told of each request that this process gets. */
export function watchCalls(onCall: (url: string, response: ServerResponse) => void): void {
  channel('http.server.request.start').subscribe((message) => {
    const { request, response } = message as { readonly request: IncomingMessage; readonly response: ServerResponse };
    onCall(request.url ?? '', response);
  });
}
