import { type ClientRequest, type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Socket } from 'node:net';
import type { Connections } from './connections.ts';
import { passedHeaders } from './raw-headers.ts';

const dropped = new Set(['host', 'keep-alive']);

/** Longer than any server takes headers, so that the target decides. */
export const maxHeaderSize = 256 * 1024;

export interface Sending {
  readonly connections: Connections;
  /** The origin of the target. */
  readonly origin: URL;
  /** Where at the origin, with its query. */
  readonly path: string;
}

export interface Sent {
  readonly outgoing: ClientRequest;
  /** Whether there was a connection to the target. */
  readonly wasConnected: () => boolean;
}

/** Opens a request to the target with the headers as they came. Its body is still to be written. */
export function sendOn(
  { connections, origin, path }: Sending,
  incoming: IncomingMessage,
  response: ServerResponse,
): Sent {
  const client = incoming.socket;
  const isHttps = origin.protocol === 'https:';
  const outgoing = (isHttps ? requestHttps : requestHttp)({
    host: origin.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: origin.port || (isHttps ? 443 : 80),
    method: incoming.method,
    path,
    headers: ['Host', origin.host, ...passedHeaders(incoming.rawHeaders, dropped), ...lengthOf(incoming)],
    agent: connections.agentOf(client),
    maxHeaderSize,
  });
  // A body in pieces may wait for what the target says to its head.
  if (incoming.headers['transfer-encoding'] !== undefined) outgoing.flushHeaders();
  let isConnected = false;
  outgoing.once('socket', (socket: Socket) => {
    connections.watch(client, socket);
    if (!socket.connecting) isConnected = true;
    else socket.once(isHttps ? 'secureConnect' : 'connect', () => (isConnected = true));
  });
  connections.begin(client);
  response.once('close', () => {
    connections.end(client);
    // Nobody waits for the answer any more.
    if (!response.writableFinished) outgoing.destroy();
  });
  return { outgoing, wasConnected: () => isConnected };
}

/** Whether a request may have a body; without one it is whole with its head. */
export function mayHaveBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/** Node would send no body in chunks where it is not told that there is none. */
function lengthOf(incoming: IncomingMessage): readonly string[] {
  const isTold = mayHaveBody(incoming) || !['POST', 'PUT', 'PATCH'].includes(incoming.method ?? '');
  return isTold ? [] : ['Content-Length', '0'];
}
