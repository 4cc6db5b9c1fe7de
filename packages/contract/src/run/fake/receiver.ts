import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen, urlOf } from '../../http/listen.ts';

/** What was sent to a webhook. */
export interface Received {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
}

export interface Receiver {
  readonly url: string;
  /** What came so far, in its order. */
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** An address on this machine, alone, that answers 200 to whatever it is sent. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', headers } = request;
    const at = Date.now();
    try {
      received.push({ method, headers, text: await text(request), at });
      response.end();
    } catch {
      response.destroy();
    }
  });
  await listen(server, {});
  return {
    url: `${urlOf(server)}/hook`,
    received,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
