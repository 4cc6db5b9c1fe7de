import type { RequestHandler } from 'express';
import { noHit } from '../faults/hit.ts';
import { NotKeptError } from '../sandbox/keeper.ts';
import type { BoundOperation } from '../vendor/bound-operation.ts';
import { ok, type Refused, refuse } from '../vendor/outcome.ts';
import type { RawInput } from '../vendor/request.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { answerOperation } from './answer-operation.ts';
import { chooseOperation } from './choose-operation.ts';
import { deliverAnswer } from './deliver-answer.ts';
import type { KnownExchange } from './exchange.ts';
import { readJsonBody } from './json-body.ts';
import { openSandbox } from './open-sandbox.ts';
import { copyRequest, recordExchange } from './record-exchange.ts';
import { refuseRequest } from './refuse-request.ts';
import type { ServerContext } from './server-context.ts';
import { wordRefusal } from './word-answer.ts';

/**
 * Serves the operations of one method on one path; they are several where the body names an action. Checks come in one
 * order for all vendors: key, body, operation, and then those of `answerOperation`. A fault comes before all but an unknown
 * key and a body that cannot be read. One request of a sandbox is answered after the other, and written into its journal;
 * what goes out is sent once all of that is kept. What cannot be kept has not happened, and the answer says why.
 */
export function serveOperations(
  server: ServerContext,
  vendor: Vendor,
  candidates: readonly BoundOperation[],
): RequestHandler {
  const takesBody = candidates.some(({ operation }) => operation.bodyPointer !== undefined);

  return async (request, response) => {
    const cameAt = server.systemTime();
    const arrived = { server, vendor, request, response };
    const opened = openSandbox(arrived);
    if (!opened.ok) return refuseRequest(arrived, opened);

    const { sandbox, keyKind } = opened.value;
    const open = { ...arrived, sandbox, keyKind };
    const body = takesBody ? await readJsonBody(request, response) : ok(undefined);
    if (!body.ok) return refuseRequest(open, refuseKey(open, candidates) ?? body);
    const chosen = chooseOperation(candidates, body.value);
    if (!chosen.ok) return refuseRequest(open, chosen);

    const { operation, prepare } = chosen.value;
    const { params: path, query, headers } = request;
    const input: RawInput = { path, query, headers, body: body.value };
    const known = { ...open, operation, input };
    const asked = copyRequest(known);
    if (isSlow(known)) await server.sleep(server.slowMs);

    const { hit, answer } = await sandbox
      .serve(async () => {
        const exchange = { ...known, requestNumber: sandbox.nextRequest() };
        const at = sandbox.clock.now();
        const hit = sandbox.faults.take({
          vendor: vendor.name,
          operation: operation.id,
          errors: operation.errors,
          hasBody: request.method !== 'HEAD' && operation.answerPointers.get(operation.successStatus) !== undefined,
          now: at,
          seed: sandbox.plan.seed,
        });
        const done = hit.connection === 'drop-before' ? undefined : await answerOperation(exchange, prepare, hit);
        const answer = hit.connection === undefined ? done : undefined;
        const milliseconds = server.systemTime() - cameAt + hit.latencyMs;
        recordExchange({ sandbox, at, milliseconds, asked, operation: operation.id, answer, faults: hit.faults });
        return { hit, answer };
      })
      .catch((error: unknown) => {
        if (!(error instanceof NotKeptError)) throw error;
        return { hit: noHit, answer: wordRefusal(known, refuse('internal-error', error.message)) };
      });

    if (hit.latencyMs > 0) await server.sleep(hit.latencyMs);
    if (answer !== undefined) {
      server.observe({ vendor: vendor.name, operation: operation.id, status: answer.status });
    }
    await deliverAnswer(response, answer, hit, server);
  };
}

/** What is wrong with the kind of the key comes before what is wrong with the body. */
function refuseKey(
  { vendor, sandbox, keyKind }: Pick<KnownExchange, 'vendor' | 'sandbox' | 'keyKind'>,
  candidates: readonly BoundOperation[],
): Refused | undefined {
  const refusals = candidates.map(({ operation }) => vendor.refuseOperation({ sandbox, keyKind, operation }));
  return refusals.includes(undefined) ? undefined : refusals[0];
}

function isSlow({ vendor, input }: KnownExchange): boolean {
  const id = vendor.readAccountId(input);
  return typeof id === 'string' && vendor.conditionOf(id)?.kind === 'slow';
}
