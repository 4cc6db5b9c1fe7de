import { channel } from 'node:diagnostics_channel';
import { ClientRequest, ServerResponse } from 'node:http';
import { isObject, read, text } from './reading.ts';

interface Started {
  readonly method: string;
  /** With the query. */
  readonly path: string;
}

/** Is told of each request that this process begins, by `node:http` or `fetch`; what it gives is called once it is answered. */
export function watchRequests(onRequest: (started: Started) => () => void): void {
  channel('http.client.request.start').subscribe((message) => {
    const request = read(message, 'request');
    if (!(request instanceof ClientRequest)) return;
    const end = onRequest({ method: request.method, path: request.path });
    request.once('response', end).once('close', end);
  });

  const ends = new WeakMap<object, () => void>();
  channel('undici:request:create').subscribe((message) => {
    const request = read(message, 'request');
    if (!isObject(request)) return;
    const [method, path] = [text(read(request, 'method')) ?? '', text(read(request, 'path')) ?? ''];
    ends.set(request, onRequest({ method, path }));
  });
  for (const name of ['undici:request:headers', 'undici:request:error']) {
    channel(name).subscribe((message) => {
      const request = read(message, 'request');
      if (isObject(request)) ends.get(request)?.();
    });
  }
}

/** Is told of each request that this process gets. */
export function watchCalls(onCall: (url: string, response: ServerResponse) => void): void {
  channel('http.server.request.start').subscribe((message) => {
    const response = read(message, 'response');
    if (response instanceof ServerResponse) onCall(text(read(read(message, 'request'), 'url')) ?? '', response);
  });
}
