import type { RequestHandler } from 'express';
import type { Facade } from './facade.ts';
import { openSandbox } from './open-sandbox.ts';
import { refuse } from './outcome.ts';
import { refuseRequest } from './refuse-request.ts';
import type { NotModelled } from './spec-document.ts';

/** Says of an operation that the vendor has it, and that the fake does not model it. */
export function refuseNotModelled<Settings, State>(
  facade: Facade<Settings, State>,
  { operation, method, path }: NotModelled,
): RequestHandler {
  const detail = `The fake does not model ${operation} (${method.toUpperCase()} ${path}), which ${facade.vendor.name} has.`;
  return async (request, response) => {
    const opened = openSandbox(facade, request);
    if (!opened.ok) return refuseRequest(facade, request, response, opened);
    await refuseRequest(facade, request, response, refuse('not-modelled', detail), {
      sandbox: opened.value.sandbox,
      operationName: operation,
    });
  };
}
