import type { RequestListener } from 'node:http';
import { parse as parseQuery } from 'node:querystring';
import { SandboxRemovedError } from '../sandbox/sandbox.ts';
import { type Refused, refuse } from '../vendor/outcome.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { answerHealth } from './answer-health.ts';
import type { Arrived } from './exchange.ts';
import { groupBy } from './group-by.ts';
import { PathTable } from './path-table.ts';
import { refuseNotModelled } from './refuse-not-modelled.ts';
import { refuseRequest } from './refuse-request.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { serveOperations } from './serve-request.ts';
import type { ServerContext } from './server-context.ts';

/** What serves the requests to an address: `path` is below the vendor's, `search` what stands behind a question mark. */
export type VendorRouter = (path: string, search: string) => RequestListener;

/** Serves what is asked for once it is known what that is. */
type Serve = (arrived: Arrived) => Promise<void>;

/** The paths of a vendor's spec, and the vendor's own words for every other request. */
export function createVendorRouter(server: ServerContext, vendor: Vendor): VendorRouter {
  const paths = new PathTable(pathsOf(server, vendor));

  return (path, search) => {
    const query = parseQuery(search);
    const { params = {}, serve } = find(path);
    return (incoming, response) => {
      const { method = '', headers } = incoming;
      const arrived = { server, vendor, request: { incoming, method, path, params, query, headers }, response };
      serve(arrived).catch((error: unknown) => fail(arrived, error));
    };
  };

  function find(path: string): { readonly params?: Readonly<Record<string, unknown>>; readonly serve: Serve } {
    try {
      const found = paths.find(path);
      if (found !== undefined) return { params: found.params, serve: serveMethods(found.target) };
      return {
        serve: (arrived) => refuseRequest(arrived, refuse('unknown-path', `There is no ${nameOf(arrived)}.`)),
      };
    } catch (error) {
      return { serve: (arrived) => fail(arrived, error) };
    }
  }
}

type Methods = ReadonlyMap<string, Serve>;

/** `/users/me` is no user called `me`. */
function pathsOf(server: ServerContext, vendor: Vendor): readonly (readonly [path: string, methods: Methods])[] {
  const byPath = groupBy(endpointsOf(server, vendor), ({ path }) => path);
  const modelled = [...byPath].toSorted(namesBeforeParameters).flatMap(([path, endpoints]) => {
    const methods: Methods = new Map(endpoints.map(({ method, serve }) => [method.toUpperCase(), serve]));
    return vendor.prefixes.map((prefix) => [`${prefix}${path}`, methods] as const);
  });
  if (vendor.healthPath === null) return modelled;
  return [...modelled, [vendor.healthPath, new Map([['GET', answerHealth]])]];
}

interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly serve: Serve;
}

/** A method on a path has several operations where the body names one. */
function endpointsOf(server: ServerContext, vendor: Vendor): readonly Endpoint[] {
  const bound = server.strict ? refuseUnknown(vendor.document, vendor.bound) : vendor.bound;
  const byMethodAndPath = groupBy(bound, ({ operation: { method, path } }) => `${method} ${path}`);
  const modelled = [...byMethodAndPath.values()].flatMap((candidates) => {
    const [first] = candidates;
    return first === undefined ? [] : [{ ...first.operation, serve: serveOperations(candidates) }];
  });
  const notModelled = vendor.notModelled.map((each) => ({ ...each, serve: refuseNotModelled(each) }));
  return [...modelled, ...notModelled];
}

function namesBeforeParameters(
  [one]: readonly [path: string, ...unknown[]],
  [other]: readonly [path: string, ...unknown[]],
): number {
  const [a, b] = [one, other].map((path) => path.replaceAll(/\{\w+\}/g, '~'));
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function serveMethods(methods: Methods): Serve {
  return async (arrived) => {
    const { method } = arrived.request;
    const serve = methods.get(method) ?? (method === 'HEAD' ? methods.get('GET') : undefined);
    if (serve !== undefined) return await serve(arrived);
    const allowed = [...methods.keys()].join(', ');
    const answerHeaders = new Map([['Allow', allowed]]);
    const detail = `${nameOf(arrived)} is not allowed. Use ${allowed}.`;
    await refuseRequest({ ...arrived, answerHeaders }, refuse('wrong-method', detail));
  };
}

/** The last resort: nobody gets a stack trace. */
async function fail(arrived: Arrived, error: unknown): Promise<void> {
  const { server, response } = arrived;
  const refused = explain(error);
  if (refused.reason === 'internal-error') server.report(error);
  if (response.headersSent) response.destroy();
  else await refuseRequest(arrived, refused);
}

function explain(error: unknown): Refused {
  if (error instanceof URIError) return refuse('malformed-path', 'The path is not correctly percent-encoded.');
  if (error instanceof SandboxRemovedError) return refuse('wrong-key', error.message);
  return refuse('internal-error', 'The fake failed. Its log says how.');
}

function nameOf({ vendor, request: { method, path } }: Arrived): string {
  return `${method} /${vendor.name}${path}`;
}
