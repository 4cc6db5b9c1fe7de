import type { RequestHandler } from 'express';
import { noHit } from '../faults/hit.ts';
import { NotKeptError } from '../sandbox/keeper.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { answerOperation } from './answer-operation.ts';
import type { BoundOperation } from './bound-operation.ts';
import { chooseOperation } from './choose-operation.ts';
import { deliverAnswer } from './deliver-answer.ts';
import type { Facade } from './facade.ts';
import { readJsonBody } from './json-body.ts';
import { openSandbox } from './open-sandbox.ts';
import { ok, type Refused, refuse } from './outcome.ts';
import { copyRequest, recordExchange } from './record-exchange.ts';
import { refuseRequest } from './refuse-request.ts';
import type { RawInput } from './vendor.ts';
import { type Known, wordRefusal } from './word-answer.ts';

/**
 * Serves the operations of one method on one path; they are several where the body names an action. Checks come in one
 * order for all vendors: key, what its kind may call, body, account known and usable, the vendor's limits, parameters, then
 * the handler's rules and credits; a fault comes before all but an unknown key and a body that cannot be read. One request of a sandbox is answered after the other, and written into its journal; what
 * goes out is sent once all of that is kept. What cannot be kept has not happened, and the answer says why.
 */
export function serveOperations<Settings, State>(
  facade: Facade<Settings, State>,
  candidates: readonly BoundOperation<Settings, State>[],
): RequestHandler {
  const { vendor, context } = facade;
  const hasBody = candidates.some(({ operation }) => operation.bodyPointer !== undefined);

  return async (request, response) => {
    const cameAt = context.systemTime();
    const refuseWith = (refused: Refused, known?: Known) => refuseRequest(facade, request, response, refused, known);
    const opened = openSandbox(facade, request);
    if (!opened.ok) return refuseWith(opened);

    const { sandbox, keyKind } = opened.value;
    const body = hasBody ? await readJsonBody(request, response) : ok(undefined);
    if (!body.ok) return refuseWith(refuseKey(facade, opened.value, candidates) ?? body, { sandbox });
    const { params: path, query, headers } = request;
    const input: RawInput = { path, query, headers, body: body.value };
    const chosen = chooseOperation(candidates, input.body);
    if (!chosen.ok) return refuseWith(chosen, { sandbox });

    const asked = copyRequest(facade, request, input);
    if (isSlow(facade, input)) await context.sleep(context.slowMs);
    const { operation } = chosen.value;
    const served = await sandbox
      .serve(async () => {
        const requestNumber = sandbox.nextRequest();
        const at = sandbox.clock.now();
        const { id, errors, answerPointers, successStatus } = operation;
        const { seed } = sandbox.plan;
        const hasBody = request.method !== 'HEAD' && answerPointers.get(successStatus) !== undefined;
        const hit = sandbox.faults.take({ vendor: vendor.name, operation: id, errors, hasBody, now: at, seed });
        const accepted = { sandbox, keyKind, requestNumber, bound: chosen.value, input, hit };
        const isLost = hit.connection === 'drop-before';
        const done = isLost ? undefined : await answerOperation(facade, request, accepted);
        const answer = hit.connection === undefined ? done : undefined;
        const milliseconds = context.systemTime() - cameAt + hit.latencyMs;
        recordExchange({ sandbox, at, milliseconds, asked, operation: id, answer, faults: hit.faults });
        return { hit, answer };
      })
      .catch((error: unknown) => {
        if (!(error instanceof NotKeptError)) throw error;
        const refused = refuse('internal-error', error.message);
        return { hit: noHit, answer: wordRefusal(facade, request, refused, { sandbox, operation }) };
      });

    const { hit, answer } = served;
    if (hit.latencyMs > 0) await context.sleep(hit.latencyMs);
    if (answer !== undefined) {
      context.observe({ vendor: vendor.name, operation: operation.id, status: answer.status });
    }
    await deliverAnswer(response, answer, hit, context);
  };
}

/** What is wrong with the kind of the key comes before what is wrong with the body. */
function refuseKey<Settings, State>(
  { vendor, settingsOf }: Facade<Settings, State>,
  { sandbox, keyKind }: { readonly sandbox: Sandbox; readonly keyKind: string | undefined },
  candidates: readonly BoundOperation<Settings, State>[],
): Refused | undefined {
  const settings = settingsOf(sandbox);
  const refusals = candidates.map(({ operation }) =>
    vendor.keyRules?.refuseOperation({ keyKind, operation, settings }),
  );
  return refusals.includes(undefined) ? undefined : refusals[0];
}

function isSlow<Settings, State>({ vendor }: Facade<Settings, State>, input: RawInput): boolean {
  const id = vendor.readAccountId(input);
  return typeof id === 'string' && vendor.conditionOf(id)?.kind === 'slow';
}
