import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request that came to a webhook's address. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Receiver {
  readonly url: string;
  /** What came so far. */
  readonly received: readonly Received[];
  /** Resolves when so many requests have come. */
  until(count: number): Promise<void>;
  /** Stops listening. */
  close(): Promise<void>;
}

/** Answers the nth request, counted from zero. */
export type Answer = (request: Received, response: ServerResponse, index: number) => unknown;

/** A webhook's address on this machine, until the end of the test. It answers 200 unless told otherwise. */
export async function startReceiver(
  answer: Answer = (_request, response) => response.end(),
  host = '127.0.0.1',
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const { method, url: path, headers } = request;
    const letter = { method, path, headers, text: await readText(request) };
    received.push(letter);
    server.emit('received');
    await answer(letter, response, received.length - 1);
  }).listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port');
  const close = async () => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  onTestFinished(close);
  return {
    url: `http://${host}:${address.port}`,
    received,
    async until(count) {
      while (received.length < count) await once(server, 'received');
    },
    close,
  };
}

/** Answers the first requests with these statuses, all later ones with the last. */
export function answering(...statuses: readonly number[]): Answer {
  return (_request, response, index) => response.writeHead(statuses[index] ?? statuses.at(-1) ?? 200).end();
}
