import type { HttpMethod } from '@invitekit/specs/reader';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { SandboxRemovedError } from '../sandbox/sandbox.ts';
import { type Refused, refuse } from '../vendor/outcome.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { answerHealth } from './answer-health.ts';
import { groupBy } from './group-by.ts';
import { refuseNotModelled } from './refuse-not-modelled.ts';
import { refuseRequest } from './refuse-request.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { serveOperations } from './serve-request.ts';
import type { ServerContext } from './server-context.ts';

/** The routes of one vendor: the paths of its spec, and its own words for every other request. */
export function createVendorRouter(server: ServerContext, vendor: Vendor): Router {
  const router = express.Router({ caseSensitive: true });
  const byPath = groupBy(endpointsOf(server, vendor), ({ path }) => path);
  for (const [path, endpoints] of [...byPath].toSorted(namesBeforeParameters)) {
    const allowed = endpoints.map(({ method }) => method.toUpperCase()).join(', ');
    for (const prefix of vendor.prefixes) {
      const route = router.route(`${prefix}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
      for (const { method, handler } of endpoints) route[method](handler);
      route.all(refuseMethod(server, vendor, allowed));
    }
  }
  if (vendor.healthPath !== null) {
    router
      .route(vendor.healthPath)
      .get(answerHealth(server, vendor))
      .all(refuseMethod(server, vendor, 'GET'));
  }
  router.use(refusePath(server, vendor));
  router.use(handleErrors(server, vendor));
  return router;
}

interface Endpoint {
  readonly method: HttpMethod;
  readonly path: string;
  readonly handler: RequestHandler;
}

/** A method on a path has several operations where the body names one. */
function endpointsOf(server: ServerContext, vendor: Vendor): readonly Endpoint[] {
  const bound = server.strict ? refuseUnknown(vendor.document, vendor.bound) : vendor.bound;
  const byMethodAndPath = groupBy(bound, ({ operation: { method, path } }) => `${method} ${path}`);
  const modelled = [...byMethodAndPath.values()].flatMap((candidates) => {
    const [first] = candidates;
    return first === undefined ? [] : [{ ...first.operation, handler: serveOperations(server, vendor, candidates) }];
  });
  const notModelled = vendor.notModelled.map((each) => ({ ...each, handler: refuseNotModelled(server, vendor, each) }));
  return [...modelled, ...notModelled];
}

/** `/users/me` is no user called `me`. */
function namesBeforeParameters(
  [one]: readonly [path: string, ...unknown[]],
  [other]: readonly [path: string, ...unknown[]],
): number {
  const [a, b] = [one, other].map((path) => path.replaceAll(/\{\w+\}/g, '~'));
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function refuseMethod(server: ServerContext, vendor: Vendor, allowed: string): RequestHandler {
  return async (request, response) => {
    const refused = refuse('wrong-method', `${nameOf(request)} is not allowed. Use ${allowed}.`);
    const answerHeaders = new Map([['Allow', allowed]]);
    await refuseRequest({ server, vendor, request, response, answerHeaders }, refused);
  };
}

function refusePath(server: ServerContext, vendor: Vendor): RequestHandler {
  return async (request, response) => {
    await refuseRequest(
      { server, vendor, request, response },
      refuse('unknown-path', `There is no ${nameOf(request)}.`),
    );
  };
}

/** The last resort: nobody gets a stack trace. */
function handleErrors(server: ServerContext, vendor: Vendor): ErrorRequestHandler {
  return async (error: unknown, request: Request, response: Response, _next) => {
    const refused = explain(error);
    if (refused.reason === 'internal-error') server.report(error);
    if (response.headersSent) response.destroy();
    else await refuseRequest({ server, vendor, request, response }, refused);
  };
}

function explain(error: unknown): Refused {
  if (error instanceof URIError) return refuse('malformed-path', 'The path is not correctly percent-encoded.');
  if (error instanceof SandboxRemovedError) return refuse('wrong-key', error.message);
  return refuse('internal-error', 'The fake failed. Its log says how.');
}

function nameOf(request: Request): string {
  return `${request.method} ${request.baseUrl}${request.path}`;
}
