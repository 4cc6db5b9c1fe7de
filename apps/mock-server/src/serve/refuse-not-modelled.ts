import type { NotModelled } from '@invitekit/specs/reader';
import type { RequestHandler } from 'express';
import { refuse } from '../vendor/outcome.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { openSandbox } from './exchange.ts';
import { refuseRequest } from './refuse-request.ts';
import type { ServerContext } from './server-context.ts';

/** Says of an operation that the vendor has it, and that the fake does not model it. */
export function refuseNotModelled(
  server: ServerContext,
  vendor: Vendor,
  { operation: operationName, method, path }: NotModelled,
): RequestHandler {
  const detail = `The fake does not model ${operationName} (${method.toUpperCase()} ${path}), which ${vendor.name} has.`;
  return async (request, response) => {
    const exchange = { server, vendor, request, response };
    const opened = openSandbox(exchange);
    if (!opened.ok) return refuseRequest(exchange, opened);
    const { sandbox } = opened.value;
    await refuseRequest({ ...exchange, sandbox, operationName }, refuse('not-modelled', detail));
  };
}
