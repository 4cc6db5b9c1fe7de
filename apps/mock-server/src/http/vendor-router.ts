import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { BoundOperation } from './bound-operation.ts';
import { refuse } from './outcome.ts';
import { replyRefused } from './reply.ts';
import { serveOperations } from './serve-operations.ts';
import type { SpecValidator } from './validation.ts';
import type { Vendor } from './vendor.ts';
import type { ServerContext } from './vendor-module.ts';

/** A vendor with all that its routes need. */
export interface Facade<Operations, Defaulted extends string, Settings> {
  readonly vendor: Vendor<Operations, Defaulted, Settings>;
  readonly bound: readonly BoundOperation<Settings>[];
  /** What may stand before the paths of the spec. */
  readonly prefixes: readonly string[];
  readonly validator: SpecValidator;
  readonly settingsOf: (sandbox: Sandbox | undefined) => Settings;
  readonly context: ServerContext;
}

/** The routes of one vendor: the paths of its spec, and its own words for every other request. */
export function createVendorRouter<Operations, Defaulted extends string, Settings>(
  facade: Facade<Operations, Defaulted, Settings>,
): Router {
  const router = express.Router({ caseSensitive: true });
  for (const [path, atPath] of Map.groupBy(facade.bound, ({ operation }) => operation.path)) {
    const byMethod = Map.groupBy(atPath, ({ operation }) => operation.method);
    const allowed = [...byMethod.keys()].map((method) => method.toUpperCase()).join(', ');
    for (const prefix of facade.prefixes) {
      const route = router.route(`${prefix}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
      for (const [method, operations] of byMethod) route[method](serveOperations(facade, operations));
      route.all(refuseMethod(facade, allowed));
    }
  }
  router.use(refusePath(facade));
  router.use(handleErrors(facade));
  return router;
}

function refuseMethod<Operations, Defaulted extends string, Settings>(
  facade: Facade<Operations, Defaulted, Settings>,
  allowed: string,
): RequestHandler {
  return (request, response) => {
    response.setHeader('Allow', allowed);
    const detail = `${nameOf(request)} is not allowed. Use ${allowed}.`;
    replyRefused(facade, request, response, refuse('wrong-method', detail));
  };
}

function refusePath<Operations, Defaulted extends string, Settings>(
  facade: Facade<Operations, Defaulted, Settings>,
): RequestHandler {
  return (request, response) => {
    replyRefused(facade, request, response, refuse('unknown-path', `There is no ${nameOf(request)}.`));
  };
}

/** The last resort: nobody gets a stack trace. */
function handleErrors<Operations, Defaulted extends string, Settings>(
  facade: Facade<Operations, Defaulted, Settings>,
): ErrorRequestHandler {
  return (error: unknown, request: Request, response: Response, _next) => {
    if (error instanceof URIError) {
      const refused = refuse('malformed-path', 'The path is not correctly percent-encoded.');
      replyRefused(facade, request, response, refused);
      return;
    }
    facade.context.report(error);
    replyRefused(facade, request, response, refuse('internal-error', 'The fake failed. Its log says how.'));
  };
}

function nameOf(request: Request): string {
  return `${request.method} ${request.baseUrl}${request.path}`;
}
