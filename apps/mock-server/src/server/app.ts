import type { RequestListener } from 'node:http';
import parseUrl from 'parseurl';
import { createVendorListener } from '../serve/router.ts';
import type { ServerContext } from '../serve/server-context.ts';
import { once } from '../state/once.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { guardHost, guardOrigin, refuseWith } from './guards.ts';

/** The whole fake: who is let in, the vendors, and Express for everything else. The caller listens. */
export function createApp(context: ServerContext, vendors: readonly Vendor[]): RequestListener {
  const refuseHost = guardHost(context.allowHosts);
  const refuseOrigin = guardOrigin({ allowsReading: true });
  // Nobody waits for a vendor, or for Express, before somebody has asked for it.
  const listeners = new Map(
    vendors.map((vendor) => [vendor.name, once(() => createVendorListener(context, vendor))] as const),
  );
  const loadOwnApp = once(async () => {
    const { createOwnApp } = await import('./own-app.ts');
    return createOwnApp(context, vendors);
  });

  return (request, response) => {
    const notOurs = refuseHost(request);
    if (notOurs !== undefined) return refuseWith(response, notOurs);
    const { pathname, search } = parseUrl(request) ?? {};
    const [, first = '', path = ''] = /^\/([^/]*)(.*)$/.exec(pathname ?? '') ?? [];
    const listener = listeners.get(first.toLowerCase());
    if (listener === undefined) {
      loadOwnApp().then((serve) => serve(request, response), context.report);
      return;
    }
    const notSameSite = refuseOrigin(request);
    if (notSameSite !== undefined) return refuseWith(response, notSameSite);
    listener()(request, response, { path: path || '/', search: String(search ?? '').slice(1) });
  };
}
