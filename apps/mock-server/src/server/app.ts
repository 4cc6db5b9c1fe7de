import type { RequestListener } from 'node:http';
import parseUrl from 'parseurl';
import { createVendorRouter } from '../serve/router.ts';
import type { ServerContext } from '../serve/server-context.ts';
import { once } from '../state/once.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { guardHost, guardOrigin, refuseWith } from './guards.ts';

/** So many addresses are remembered as they were asked for. */
const mostAddresses = 1000;

/** The whole fake: who is let in, the vendors, and Express for everything else. The caller listens. */
export function createApp(context: ServerContext, vendors: readonly Vendor[]): RequestListener {
  const refuseHost = guardHost(context.allowHosts);
  const refuseOrigin = guardOrigin({ allowsReading: true });
  const addresses = new Map<string | undefined, RequestListener>();
  // Nobody waits for a vendor, or for Express, before somebody has asked for it.
  const routers = new Map(
    vendors.map((vendor) => [vendor.name, once(() => createVendorRouter(context, vendor))] as const),
  );
  const loadOwnApp = once(async () => {
    const { createOwnApp } = await import('./own-app.ts');
    return createOwnApp(context, vendors);
  });

  /** What serves a request to a vendor; undefined for others. */
  function findVendor(request: Parameters<RequestListener>[0]): RequestListener | undefined {
    const { pathname, search } = parseUrl(request) ?? {};
    const [, first = '', path = ''] = /^\/([^/]*)(.*)$/.exec(pathname ?? '') ?? [];
    const serve = routers.get(first.toLowerCase())?.()(path || '/', String(search ?? '').slice(1));
    if (serve === undefined) return undefined;
    if (addresses.size >= mostAddresses) addresses.clear();
    addresses.set(request.url, serve);
    return serve;
  }

  return (request, response) => {
    const notOurs = refuseHost(request);
    if (notOurs !== undefined) return refuseWith(response, notOurs);
    const serve = addresses.get(request.url) ?? findVendor(request);
    if (serve === undefined) {
      loadOwnApp().then((ownApp) => ownApp(request, response), context.report);
      return;
    }
    const notSameSite = refuseOrigin(request);
    if (notSameSite !== undefined) return refuseWith(response, notSameSite);
    serve(request, response);
  };
}
