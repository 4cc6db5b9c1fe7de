import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isLoopback } from './hosts.ts';

interface Letter {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ends the attempt. */
  readonly signal: AbortSignal;
}

/** The status of the answer, or the code of what went wrong, for instance `ECONNREFUSED` or `timeout`. */
export type PostResult = { readonly status: number } | { readonly error: string };

/** Sends letters to the hosts that may have them. */
export interface Post {
  readonly isAllowed: (url: URL) => boolean;
  /** Follows no redirect. Never rejects. */
  readonly send: (letter: Letter) => Promise<PostResult>;
}

export interface PostSettings {
  /** Hosts outside of this machine that may be sent to. */
  readonly allowedHosts: readonly string[];
  /** How long a receiver may take to answer, in milliseconds. */
  readonly timeoutMs: number;
}

export function createPost({ allowedHosts, timeoutMs }: PostSettings): Post {
  return {
    isAllowed: ({ hostname }) => isLoopback(hostname) || allowedHosts.includes(hostname),
    send: async (letter) => {
      const timeout = AbortSignal.timeout(timeoutMs);
      const signal = AbortSignal.any([letter.signal, timeout]);
      try {
        return { status: await exchange({ ...letter, signal }) };
      } catch (error) {
        return { error: timeout.aborted ? 'timeout' : codeOf(error) };
      }
    },
  };
}

/** What nobody but this end of the connection can know. */
const ownHeaders = [
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

async function exchange({ url, headers, body, signal }: Letter): Promise<number> {
  const chosen = Object.entries(headers).filter(([name]) => !ownHeaders.includes(name.toLowerCase()));
  return await new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, {
      method: 'POST',
      headers: { ...Object.fromEntries(chosen), 'Content-Length': Buffer.byteLength(body) },
      // A connection of its own, so that none is left behind.
      agent: false,
      signal,
      ...(url.hostname === 'localhost' && { lookup: lookUpLocalhost }),
    });
    request.on('response', (response) => {
      discard(response);
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.on('close', () => reject(new Error('The connection was closed without an answer')));
    request.end(body);
  });
}

/** Nobody's settings decide what this machine is. */
const lookUpLocalhost: LookupFunction = (_name, { all }, answer) => {
  if (all) {
    answer(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '::1', family: 6 },
    ]);
  } else {
    answer(null, '127.0.0.1', 4);
  }
};

/** How much of an answer is read before the connection is cut. */
const mostBytes = 65_536;

function discard(response: IncomingMessage): void {
  let bytes = 0;
  response.on('error', () => {});
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) response.destroy();
  });
}

/** No message, because it may quote what was sent. */
function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'failed';
}
