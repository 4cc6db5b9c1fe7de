import type { RequestListener, ServerResponse } from 'node:http';
import express from 'express';
import parseUrl from 'parseurl';
import { createControlRouter } from '../control/router.ts';
import { createPageRouter } from '../page/router.ts';
import { createVendorListener } from '../serve/router.ts';
import type { ServerContext } from '../serve/server-context.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { guardHost, guardOrigin, type NotLetIn } from './guards.ts';

/** The whole fake: who is let in, the vendors, and Express for everything else. The caller listens. */
export function createApp(context: ServerContext, vendors: readonly Vendor[]): RequestListener {
  const refuseHost = guardHost(context.allowHosts);
  const refuseOrigin = guardOrigin({ allowsReading: true });
  const listeners = new Map(vendors.map((vendor) => [vendor.name, createVendorListener(context, vendor)]));
  const serveOthers = createOwnApp(context, vendors);

  return (request, response) => {
    const notOurs = refuseHost(request);
    if (notOurs !== undefined) return send(response, notOurs);
    const { pathname, search } = parseUrl(request) ?? {};
    const [, first = '', path = ''] = /^\/([^/]*)(.*)$/.exec(pathname ?? '') ?? [];
    const listener = listeners.get(first.toLowerCase());
    if (listener === undefined) return serveOthers(request, response);
    const notSameSite = refuseOrigin(request);
    if (notSameSite !== undefined) return send(response, notSameSite);
    listener(request, response, { path: path || '/', search: String(search ?? '').slice(1) });
  };
}

/** The page and the control API, and a word for whoever asks for nothing that is there. */
function createOwnApp(context: ServerContext, vendors: readonly Vendor[]): RequestListener {
  const app = express().disable('etag').disable('x-powered-by');
  const refuseOrigin = guardOrigin({ allowsReading: false });
  app.use(createPageRouter());
  app.use('/_mock', (request, response, next) => {
    const notSameSite = refuseOrigin(request);
    if (notSameSite === undefined) next();
    else send(response, notSameSite);
  });
  app.use('/_mock', createControlRouter(context, vendors));
  app.use((request, response) => {
    const places = ['/_mock', ...vendors.map(({ name }) => `/${name}`)].join(', ');
    response
      .status(404)
      .json({ error: `There is no ${request.method} ${request.path}. Addresses start with: ${places}` });
  });
  return app;
}

function send(response: ServerResponse, { status, error }: NotLetIn): void {
  const body = JSON.stringify({ error });
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}
