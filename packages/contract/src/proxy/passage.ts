import type { IncomingMessage } from 'node:http';
import { KeptBody } from '../http/kept-body.ts';
import type { RawHeaders } from './raw-headers.ts';

/** A request on its way through the proxy, with what is known of its answer. */
export interface Passage {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly requestHeaders: RawHeaders;
  readonly requestBody: KeptBody;
  readonly answerBody: KeptBody;
  readonly at: Date;
  readonly startedAt: number;
}

/** The answer of a target, once it is whole. */
export interface PassedAnswer {
  readonly status: number;
  readonly headers: RawHeaders;
}

export function beginPassage(incoming: IncomingMessage, address: string, keptBytes: number): Passage {
  const mark = address.indexOf('?');
  return {
    method: incoming.method ?? 'GET',
    path: mark === -1 ? address : address.slice(0, mark),
    query: mark === -1 ? '' : address.slice(mark + 1),
    requestHeaders: incoming.rawHeaders,
    requestBody: new KeptBody(keptBytes),
    answerBody: new KeptBody(keptBytes),
    at: new Date(),
    startedAt: performance.now(),
  };
}

/** The path and query of a request; clients that speak to a proxy send whole addresses. */
export function addressOf({ url = '/' }: IncomingMessage): string {
  if (url.startsWith('/')) return url;
  const [, rest = ''] = /^https?:\/\/[^/?#]*(.*)$/i.exec(url) ?? [];
  return rest.startsWith('/') ? rest : `/${rest}`;
}
