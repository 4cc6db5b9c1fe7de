import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLoopback } from '../webhooks/hosts.ts';

/** Why a request is not let in; undefined when it is. */
type Guard = (request: Pick<IncomingMessage, 'method' | 'headers'>) => NotLetIn | undefined;

export interface NotLetIn {
  readonly status: number;
  readonly error: string;
}

/** So many ways to write a name are remembered. */
const mostNames = 100;

/**
 * Serves only who addresses the server by a name of this machine, or by one that was allowed. A page in a browser can
 * give its own name this machine's address, and would read every answer then; but it cannot hide that name.
 */
export function guardHost(allowedHosts: readonly string[]): Guard {
  const known = new Set<string | undefined>();
  return ({ headers: { host } }) => {
    if (known.has(host)) return undefined;
    const name = hostnameOf(host);
    if (name !== undefined && (isLoopback(name) || allowedHosts.includes(name))) {
      if (known.size < mostNames) known.add(host);
      return undefined;
    }
    const shown = name === undefined ? 'The Host header is not a host name.' : `The host name ${name} is not allowed.`;
    return {
      status: 421,
      error: `${shown} Use 127.0.0.1 or localhost, or allow a name with --allow-host NAME when starting.`,
    };
  };
}

export interface OriginGuardSettings {
  /** Whether other sites may send what changes nothing; they cannot read the answer. */
  readonly allowsReading: boolean;
}

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses what a page of another site sends, which a browser would do with nobody knowing. */
export function guardOrigin({ allowsReading }: OriginGuardSettings): Guard {
  return ({ method = '', headers }) => {
    const isReading = reading.includes(method);
    if ((isReading && (allowsReading || isNavigation(headers))) || isSameOrigin(headers)) return undefined;
    return { status: 403, error: 'Pages of other sites may not do this.' };
  };
}

type Headers = IncomingMessage['headers'];

/** Who is no browser sends neither header. */
function isSameOrigin(headers: Headers): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return headers.origin === undefined || hostOf(headers.origin) === hostOf(`http://${headers.host}`);
}

/** Somebody follows a link or types the address. */
function isNavigation(headers: Headers): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}

function hostnameOf(host: string | undefined): string | undefined {
  if (host === undefined || !/^[\w.:[\]-]+$/.test(host) || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname;
}

/** Tells who is not let in. */
export function refuseWith(response: ServerResponse, { status, error }: NotLetIn): void {
  const body = JSON.stringify({ error });
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}
