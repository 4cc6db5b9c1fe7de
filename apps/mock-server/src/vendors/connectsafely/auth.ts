import type { Request } from 'express';

export function readKey(request: Request): string | undefined {
  return /^Bearer\s+(\S+)\s*$/i.exec(request.get('authorization') ?? '')?.[1];
}
