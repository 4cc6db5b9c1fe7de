import type { RequestHandler } from 'express';
import { isLoopback } from '../webhooks/hosts.ts';

/**
 * Serves only who addresses the server by a name of this machine, or by one that was allowed. A page in a browser can
 * give its own name this machine's address, and would read every answer then; but it cannot hide that name.
 */
export function guardHost(allowedHosts: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const name = hostnameOf(request.headers.host);
    if (name !== undefined && (isLoopback(name) || allowedHosts.includes(name))) return next();
    const shown = name === undefined ? 'The Host header is no host name.' : `The host name ${name} is not allowed.`;
    response
      .status(421)
      .json({ error: `${shown} Use 127.0.0.1 or localhost, or allow a name with --allow-host NAME when starting.` });
  };
}

function hostnameOf(host: string | undefined): string | undefined {
  if (host === undefined || !/^[\w.:[\]-]+$/.test(host) || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname;
}
