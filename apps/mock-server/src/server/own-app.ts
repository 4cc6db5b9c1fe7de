import type { RequestListener } from 'node:http';
import express from 'express';
import { createControlRouter } from '../control/router.ts';
import { createPageRouter } from '../page/router.ts';
import type { ServerContext } from '../serve/server-context.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { guardOrigin, refuseWith } from './guards.ts';

/** The page and the control API, and a word for whoever asks for nothing that is there. */
export function createOwnApp(context: ServerContext, vendors: readonly Vendor[]): RequestListener {
  const app = express().disable('etag').disable('x-powered-by');
  const refuseOrigin = guardOrigin({ allowsReading: false });
  app.use(createPageRouter());
  app.use('/_mock', (request, response, next) => {
    const notSameSite = refuseOrigin(request);
    if (notSameSite === undefined) next();
    else refuseWith(response, notSameSite);
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
