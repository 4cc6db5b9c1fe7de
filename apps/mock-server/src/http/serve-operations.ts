import type { Request, RequestHandler, Response } from 'express';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { BoundOperation } from './bound-operation.ts';
import type { Facade } from './facade.ts';
import { findAccount } from './find-account.ts';
import { readJsonBody } from './json-body.ts';
import type { OperationContext } from './operation-types.ts';
import { type Outcome, ok, refuse } from './outcome.ts';
import { type Known, reply, replyRefused, wholeSeconds } from './reply.ts';
import type { RawInput } from './vendor.ts';

/**
 * Serves the operations of one method on one path; they are several where the body names an action. Checks come in one
 * order for all vendors: key, body, account known and usable, the vendor's limits, parameters, then the handler's rules
 * and credits.
 */
export function serveOperations<Settings, State>(
  facade: Facade<Settings, State>,
  candidates: readonly BoundOperation<Settings, State>[],
): RequestHandler {
  const { vendor, context } = facade;
  const hasBody = candidates.some(({ operation }) => operation.bodyPointer !== undefined);

  return async (request, response) => {
    const key = vendor.readKey(request);
    const refuseWith = (outcome: ReturnType<typeof refuse>, known: Known = {}) =>
      replyRefused(facade, request, response, outcome, known);
    if (key === undefined) return void refuseWith(refuse('missing-key', 'The request carries no API key.'));
    const sandbox = context.sandboxes.openedBy(vendor.name, key);
    if (sandbox === undefined) return void refuseWith(refuse('wrong-key', 'The API key is not known.'));

    const requestNumber = sandbox.nextRequest();
    const body = hasBody ? await readJsonBody(request, response) : ok(undefined);
    if (!body.ok) return void refuseWith(body, { sandbox, requestNumber });
    const { params: path, query, headers } = request;
    const input = { path, query, headers, body: body.value };
    const chosen = choose(candidates, input.body);
    if (!chosen.ok) return void refuseWith(chosen, { sandbox, requestNumber });

    if (isSlow(facade, input)) await context.sleep(context.slowMs);
    await sandbox.exclusively(async () => {
      await answer(request, response, { sandbox, requestNumber, bound: chosen.value, input });
    });
  };

  async function answer(
    request: Request,
    response: Response,
    { sandbox, requestNumber, bound, input }: Accepted<Settings, State>,
  ): Promise<void> {
    const { operation } = bound;
    const now = wholeSeconds(sandbox.clock.now());
    const answerHeaders = new Map<string, string>();
    const shared = { sandbox, operation, settings: facade.settingsOf(sandbox), state: facade.stateOf(sandbox), now };
    const outcome = await run(bound, input, { ...shared, answerHeaders }).catch((error: unknown) => {
      context.report(error);
      return refuse('internal-error', 'The fake failed. Its log says how.');
    });
    const known = { sandbox, operation, requestNumber, answerHeaders };
    const sent = outcome.ok
      ? reply(facade, response, {
          operation,
          status: operation.successStatus,
          now,
          body: outcome.value,
          headers: answerHeaders,
        })
      : replyRefused(facade, request, response, outcome, known);
    context.observe({ vendor: vendor.name, operation: operation.id, status: sent.status });
    vendor.onAnswered?.({ ...shared, ...sent, input, requestNumber });
  }

  async function run(
    { operation, prepare }: BoundOperation<Settings, State>,
    input: RawInput,
    shared: Omit<OperationContext<Settings, State>, 'account'>,
  ): Promise<Outcome<unknown>> {
    const { sandbox } = shared;
    const fault = sandbox.faults.take(vendor.name, operation.id);
    if (fault !== undefined) return refuse(fault.error, fault.error.description);

    const handle = prepare(input);
    if (!handle.ok && handle.issue?.place === 'path') return handle;
    const found = findAccount(facade, sandbox, operation, input);
    if (!found.ok) return found;

    const { view, refusedLater } = found.value;
    const operationContext = { ...shared, account: view };
    const kept = vendor.recall?.({ ...operationContext, input });
    if (kept !== undefined) return ok(kept);
    const refused = vendor.admit?.(operationContext);
    if (refused !== undefined) return refused;
    if (!handle.ok) return handle;
    return refusedLater ?? (await handle.value(operationContext));
  }
}

interface Accepted<Settings, State> {
  readonly sandbox: Sandbox;
  readonly requestNumber: number;
  readonly bound: BoundOperation<Settings, State>;
  readonly input: RawInput;
}

function isSlow<Settings, State>({ vendor }: Facade<Settings, State>, input: RawInput): boolean {
  const id = vendor.readAccountId(input);
  return typeof id === 'string' && vendor.conditionOf(id)?.kind === 'slow';
}

function choose<Settings, State>(
  candidates: readonly BoundOperation<Settings, State>[],
  body: unknown,
): Outcome<BoundOperation<Settings, State>> {
  const action: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'action') : undefined;
  const [first] = candidates;
  if (first?.operation.action !== undefined && action === undefined) {
    return refuse('missing-parameter', 'action is required');
  }
  const chosen = candidates.find(({ operation }) => operation.action === undefined || operation.action === action);
  if (chosen !== undefined) return ok(chosen);
  const actions = candidates.map(({ operation }) => operation.action).join(', ');
  return refuse('unknown-action', `The action in the body must be one of: ${actions}.`);
}
