import { once } from 'node:events';
import { createServer } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { type Answer, authentication, headersFor, type SandboxAccess, send } from './support.ts';

/** Calls the control API of a server below a path. */
export function controlOf(serverUrl: string, below = '') {
  return async (method: string, path: string, body?: unknown): Promise<Answer> =>
    await send(`${serverUrl}/_mock${below}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}

/** Invites somebody through ConnectSafely, for the first account. */
export async function invite({ vendors }: SandboxAccess, profileId: string): Promise<Answer> {
  const { baseUrl, apiKey } = vendors.connectsafely;
  const headers = { ...authentication.connectsafely(apiKey), 'content-type': 'application/json' };
  return await send(`${baseUrl}/linkedin/connect`, { method: 'POST', headers, body: JSON.stringify({ profileId }) });
}

/** Registers an address with Unipile for new connections. */
export async function registerWebhook({ vendors }: SandboxAccess, url: string): Promise<void> {
  const path = '/v2/webhooks/endpoints/';
  const headers = { ...headersFor('unipile', vendors.unipile, path), 'content-type': 'application/json' };
  const body = JSON.stringify({ url, trigger_events: ['relation.new'], account_ids: [] });
  const answer = await send(`${vendors.unipile.baseUrl}${path}`, { method: 'POST', headers, body });
  if (answer.status >= 300) throw new Error(answer.text);
}

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** How many messages came. */
  readonly count: () => number;
  /** What they held, in their order. */
  readonly bodies: () => readonly string[];
  /** What it answers from now on. */
  status: number;
}

/** Takes webhooks' messages. */
export async function startReceiver(): Promise<Receiver> {
  let count = 0;
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    count += 1;
    bodies.push(await readText(request));
    response.writeHead(receiver.status).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const receiver: Receiver = {
    url: `http://127.0.0.1:${address.port}/hook`,
    count: () => count,
    bodies: () => bodies,
    status: 200,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return receiver;
}
