import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { SandboxRemovedError } from '../sandbox/sandbox.ts';
import { answerHealth } from './answer-health.ts';
import type { Facade } from './facade.ts';
import { groupBy } from './group-by.ts';
import { type Refused, refuse } from './outcome.ts';
import { refuseNotModelled } from './refuse-not-modelled.ts';
import { refuseRequest } from './refuse-request.ts';
import { serveOperations } from './serve-operations.ts';
import type { HttpMethod } from './spec-document.ts';

/** The routes of one vendor: the paths of its spec, and its own words for every other request. */
export function createVendorRouter<Settings, State>(facade: Facade<Settings, State>): Router {
  const router = express.Router({ caseSensitive: true });
  const byPath = groupBy(endpointsOf(facade), ({ path }) => path);
  for (const [path, endpoints] of [...byPath].toSorted(namesBeforeParameters)) {
    const allowed = endpoints.map(({ method }) => method.toUpperCase()).join(', ');
    for (const prefix of facade.prefixes) {
      const route = router.route(`${prefix}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
      for (const { method, handler } of endpoints) route[method](handler);
      route.all(refuseMethod(facade, allowed));
    }
  }
  if (facade.healthPath !== undefined) {
    router.route(facade.healthPath).get(answerHealth(facade)).all(refuseMethod(facade, 'GET'));
  }
  router.use(refusePath(facade));
  router.use(handleErrors(facade));
  return router;
}

interface Endpoint {
  readonly method: HttpMethod;
  readonly path: string;
  readonly handler: RequestHandler;
}

/** A method on a path has several operations where the body names one. */
function endpointsOf<Settings, State>(facade: Facade<Settings, State>): readonly Endpoint[] {
  const byMethodAndPath = groupBy(facade.bound, ({ operation: { method, path } }) => `${method} ${path}`);
  const modelled = [...byMethodAndPath.values()].flatMap((bound) => {
    const [first] = bound;
    return first === undefined ? [] : [{ ...first.operation, handler: serveOperations(facade, bound) }];
  });
  const notModelled = facade.notModelled.map((each) => ({ ...each, handler: refuseNotModelled(facade, each) }));
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

function refuseMethod<Settings, State>(facade: Facade<Settings, State>, allowed: string): RequestHandler {
  return async (request, response) => {
    const refused = refuse('wrong-method', `${nameOf(request)} is not allowed. Use ${allowed}.`);
    await refuseRequest(facade, request, response, refused, { answerHeaders: new Map([['Allow', allowed]]) });
  };
}

function refusePath<Settings, State>(facade: Facade<Settings, State>): RequestHandler {
  return async (request, response) => {
    await refuseRequest(facade, request, response, refuse('unknown-path', `There is no ${nameOf(request)}.`));
  };
}

/** The last resort: nobody gets a stack trace. */
function handleErrors<Settings, State>(facade: Facade<Settings, State>): ErrorRequestHandler {
  return async (error: unknown, request: Request, response: Response, _next) => {
    const refused = explain(error);
    if (refused.reason === 'internal-error') facade.context.report(error);
    if (response.headersSent) response.destroy();
    else await refuseRequest(facade, request, response, refused);
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
