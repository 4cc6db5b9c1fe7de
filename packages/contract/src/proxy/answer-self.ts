import type { ServerResponse } from 'node:http';
import { proxyHeader, targetHeader } from '../http/proxy-headers.ts';

interface OwnAnswer {
  readonly status: 403 | 404 | 502;
  readonly kind: 'refused' | 'unreachable' | 'not-passed';
  readonly message: string;
}

/** Answers in the place of the target. */
export function answerSelf(response: ServerResponse, { status, kind, message }: OwnAnswer, mark: string): void {
  if (response.headersSent || response.destroyed) return;
  const body = JSON.stringify({ error: `invitekit-contract-proxy/${kind}`, message });
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    [targetHeader]: mark,
    [proxyHeader]: kind,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
