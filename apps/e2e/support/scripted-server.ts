import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** A server that answers every request in one way, for answers that the fake does not give. */
export interface ScriptedServer {
  readonly url: string;
  /** The requests so far, as method and path. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function startScriptedServer(answer: RequestListener): Promise<ScriptedServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
