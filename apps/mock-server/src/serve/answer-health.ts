import type { RequestHandler } from 'express';
import type { Vendor } from '../vendor/vendor.ts';
import { wordAnswer } from './answer.ts';
import { openSandbox, timeOf } from './exchange.ts';
import { answerOutside } from './refuse-request.ts';
import type { ServerContext } from './server-context.ts';

/** Says that the vendor is up, with or without a key. */
export function answerHealth(server: ServerContext, vendor: Vendor): RequestHandler {
  return async (request, response) => {
    const arrived = { server, vendor, request, response };
    const opened = openSandbox(arrived);
    const exchange = { ...arrived, sandbox: opened.ok ? opened.value.sandbox : undefined };
    const content = { status: 'ok' };
    const answer = wordAnswer(exchange, { status: 200, now: timeOf(exchange), content, headers: new Map() });
    await answerOutside(arrived, () => answer);
  };
}
