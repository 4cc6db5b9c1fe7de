import type { Request } from 'express';

/** The key in the header `x-api-key`. */
export function readApiKeyHeader(request: Request): string | undefined {
  return request.get('x-api-key') || undefined;
}

/** The key in the header `authorization`, as a bearer token. */
export function readBearerToken(request: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
}
