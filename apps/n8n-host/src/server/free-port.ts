import { once } from 'node:events';
import { createServer } from 'node:net';

const host = '127.0.0.1';

/** The port if nobody listens on it; otherwise undefined. 0 gives any free port. */
export async function takeIfFree(port: number): Promise<number | undefined> {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch {
    return undefined;
  }
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : undefined;
}

/** The first free port from this one on. */
export async function freePortFrom(first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) {
    if ((await takeIfFree(port)) !== undefined) return port;
  }
  throw new Error(`No port from ${first} to ${first + 99} is free.`);
}

export async function anyFreePort(): Promise<number> {
  const port = await takeIfFree(0);
  if (port === undefined) throw new Error('No port is free.');
  return port;
}
