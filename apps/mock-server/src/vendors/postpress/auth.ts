import type { Request } from 'express';

export function readKey(request: Request): string | undefined {
  return request.get('x-api-key') || undefined;
}
