import { once } from 'node:events';
import { createServer } from 'node:http';
import { text as readText } from 'node:stream/consumers';

interface Received {
  readonly text: string;
  /** What signs it at Unipile; empty without one. */
  readonly signature: string;
}

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** The messages that came so far. */
  readonly received: readonly Received[];
  /** Resolves once so many have come. */
  readonly until: (count: number) => Promise<void>;
}

/** Takes webhooks' messages, and answers them one after the other with these statuses; later ones with the last. */
export async function startReceiver(...statuses: readonly number[]): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    received.push({ text: await readText(request), signature: String(request.headers['unipile-signature'] ?? '') });
    response.writeHead(statuses[received.length - 1] ?? statuses.at(-1) ?? 200).end();
    server.emit('received');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port');
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    received,
    async until(count) {
      while (received.length < count) await once(server, 'received');
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
