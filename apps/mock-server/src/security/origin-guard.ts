import type { Request, RequestHandler } from 'express';

export interface OriginGuardSettings {
  /** Whether other sites may send what changes nothing; they cannot read the answer. */
  readonly allowsReading: boolean;
}

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses what a page of another site sends, which a browser would do with nobody knowing. */
export function guardOrigin({ allowsReading }: OriginGuardSettings): RequestHandler {
  return (request, response, next) => {
    const isReading = reading.includes(request.method);
    if ((isReading && (allowsReading || isNavigation(request))) || isSameOrigin(request)) return next();
    response.status(403).json({ error: 'Pages of other sites may not do this.' });
  };
}

/** Who is no browser sends neither header. */
function isSameOrigin({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return headers.origin === undefined || hostOf(headers.origin) === hostOf(`http://${headers.host}`);
}

/** Somebody follows a link or types the address. */
function isNavigation({ headers }: Request): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
