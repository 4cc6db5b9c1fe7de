import type { Request } from 'express';
import { readApiKeyHeader, readBearerToken } from '../../vendor/read-key.ts';

/** The reference pages have the header, the quickstart a bearer token. */
export function readKey(request: Request): string | undefined {
  return readApiKeyHeader(request) ?? readBearerToken(request);
}
