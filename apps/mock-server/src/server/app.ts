import express, { type Express } from 'express';
import { createControlRouter } from '../control/router.ts';
import { createPageRouter } from '../page/router.ts';
import { createVendorRouter } from '../serve/router.ts';
import type { ServerContext } from '../serve/server-context.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { guardHost, guardOrigin } from './guards.ts';

/** The whole fake as an Express app; the caller listens. */
export function createApp(context: ServerContext, vendors: readonly Vendor[]): Express {
  const app = express().disable('etag').disable('x-powered-by');
  app.use(guardHost(context.allowHosts));
  app.use(createPageRouter());
  app.use('/_mock', guardOrigin({ allowsReading: false }), createControlRouter(context, vendors));
  for (const vendor of vendors) {
    app.use(`/${vendor.name}`, guardOrigin({ allowsReading: true }), createVendorRouter(context, vendor));
  }
  app.use((request, response) => {
    const places = ['/_mock', ...vendors.map(({ name }) => `/${name}`)].join(', ');
    response
      .status(404)
      .json({ error: `There is no ${request.method} ${request.path}. Addresses start with: ${places}` });
  });
  return app;
}
