import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import { inTurn } from '../serve/in-turn.ts';
import { usualLimits } from '../serve/json-shape.ts';
import { readJson } from '../serve/read-json.ts';
import type { ServerContext } from '../serve/server-context.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { ControlError } from './control-error.ts';
import { createDocsRouter } from './docs/router.ts';
import type { Operation } from './operation.ts';
import { createOperations } from './operations.ts';

/** The fake's own API: its operations, and their description to look at. */
export function createControlRouter(server: ServerContext, vendors: readonly Vendor[]): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.use((_request, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  const groups = createOperations(vendors);
  router.use(createDocsRouter(groups));
  for (const { operations } of groups) {
    for (const operation of operations) {
      router[operation.method](routeOf(operation), readBody(operation), async (request, response) => {
        await operation.serve(request, response, { server, vendors, serverUrl: serverUrlOf(request) });
      });
    }
  }
  router.use((request) => {
    throw new ControlError(404, `There is no ${request.method} ${request.baseUrl}${request.path}.`);
  });
  router.use(handleErrors(server.report));
  return router;
}

function routeOf({ path }: Operation): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function readBody({ bodyLimits = usualLimits }: Operation) {
  // Whatever its type is called: curl says something else of JSON.
  const read = readJson(bodyLimits, () => true);
  return bodyLimits.isLarge ? inTurn(read) : read;
}

function serverUrlOf(request: Request): string {
  return `${request.protocol}://${request.get('host') ?? `127.0.0.1:${request.socket.localPort}`}`;
}

function handleErrors(report: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request: Request, response: Response, next) => {
    if (response.headersSent) return next(error);
    const known = ControlError.from(error);
    if (known === undefined) report(error);
    response.status(known?.status ?? 500).json({ error: known?.message ?? 'The fake failed. Its log says how.' });
  };
}
