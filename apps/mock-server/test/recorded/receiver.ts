import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

/** Takes the messages of webhooks: it refuses the first one on each path, and hears all others. */
export interface Receiver extends AsyncDisposable {
  /** Without a path. */
  readonly host: string;
  /** What came since it was last asked, in an order that does not depend on the network. */
  readonly take: () => readonly string[];
}

/** They belong to the connection, or differ from run to run. */
const ofConnection = ['host', 'connection'];

/** So that addresses are equally long in every run. */
const leastPort = 10_000;

export async function startReceiver(): Promise<Receiver> {
  const messages: string[] = [];
  const paths = new Set<string>();
  const server = createServer(async (request, response) => {
    messages.push(await read(request));
    const path = request.url ?? '';
    response.writeHead(paths.has(path) ? 200 : 500).end();
    paths.add(path);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port');
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  if (address.port < leastPort) {
    await close();
    return await startReceiver();
  }
  return {
    host: `127.0.0.1:${address.port}`,
    take: () => messages.splice(0).toSorted(),
    [Symbol.asyncDispose]: close,
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const pairs = request.rawHeaders.flatMap((name, index, all) =>
    index % 2 === 0 && !ofConnection.includes(name.toLowerCase()) ? [`${name}: ${all[index + 1]}`] : [],
  );
  return [`${request.method} ${request.url}`, ...pairs, '', Buffer.concat(chunks).toString()].join('\n');
}
