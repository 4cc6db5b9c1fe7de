import type { IncomingMessage, ServerResponse } from 'node:http';
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

/** Serves requests to one vendor. `path` is below the vendor's address, `search` what stands behind a question mark. */
export type VendorListener = (
  incoming: IncomingMessage,
  response: ServerResponse,
  address: { readonly path: string; readonly search: string },
) => void;

/** Serves what is asked for once it is known what that is. */
type Serve = (arrived: Arrived) => Promise<void>;

/** The paths of a vendor's spec, and the vendor's own words for every other request. */
export function createVendorListener(server: ServerContext, vendor: Vendor): VendorListener {
  const paths = new PathTable(pathsOf(server, vendor));

  async function serve(arrived: Arrived): Promise<void> {
    const { request } = arrived;
    const found = paths.find(request.path);
    if (found === undefined) {
      return await refuseRequest(arrived, refuse('unknown-path', `There is no ${nameOf(arrived)}.`));
    }
    const { target: methods, params } = found;
    const known = { ...arrived, request: { ...request, params: { ...params } } };
    const method = request.method.toLowerCase();
    const chosen = methods.get(method) ?? (method === 'head' ? methods.get('get') : undefined);
    await (chosen ?? refuseMethod(methods))(known);
  }

  return (incoming, response, { path, search }) => {
    const { method = '', headers } = incoming;
    const request = { incoming, method, path, params: {}, query: parseQuery(search), headers };
    const arrived = { server, vendor, request, response };
    serve(arrived).catch((error: unknown) => fail(arrived, error));
  };
}

type Methods = ReadonlyMap<string, Serve>;

/** `/users/me` is no user called `me`. */
function pathsOf(server: ServerContext, vendor: Vendor): readonly (readonly [path: string, methods: Methods])[] {
  const byPath = groupBy(endpointsOf(server, vendor), ({ path }) => path);
  const modelled = [...byPath].toSorted(namesBeforeParameters).flatMap(([path, endpoints]) => {
    const methods: Methods = new Map(endpoints.map(({ method, serve }) => [method, serve]));
    return vendor.prefixes.map((prefix) => [`${prefix}${path}`, methods] as const);
  });
  if (vendor.healthPath === null) return modelled;
  return [...modelled, [vendor.healthPath, new Map([['get', answerHealth]])]];
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

function refuseMethod(methods: Methods): Serve {
  const allowed = [...methods.keys()].map((method) => method.toUpperCase()).join(', ');
  return async (arrived) => {
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
