import type { Request } from 'express';

/** The reference pages have the header, the quickstart a bearer token. */
export function readKey(request: Request): string | undefined {
  return request.get('x-api-key') || /^Bearer\s+(\S+)\s*$/i.exec(request.get('authorization') ?? '')?.[1];
}
