import type { Request, RequestHandler, Response } from 'express';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { BoundOperation } from './bound-operation.ts';
import type { Facade } from './facade.ts';
import { findAccount } from './find-account.ts';
import { readJsonBody } from './json-body.ts';
import { type Outcome, ok, refuse } from './outcome.ts';
import { type Known, reply, replyRefused, wholeSeconds } from './reply.ts';
import type { RawInput } from './vendor.ts';

interface Answered extends Known {
  readonly outcome: Outcome<{ readonly now: Date; readonly body: unknown }>;
}

/**
 * Serves the operations of one method on one path; they are several where the body names an action. Checks come in one
 * order for all vendors: key, body, account known and usable, parameters, then the handler's rules and credits.
 */
export function serveOperations<Settings>(
  facade: Facade<Settings>,
  candidates: readonly BoundOperation<Settings>[],
): RequestHandler {
  const { vendor, context } = facade;
  const hasBody = candidates.some(({ operation }) => operation.bodyPointer !== undefined);

  return async (request, response) => {
    const { outcome, ...known } = await answer(request, response);
    if (outcome.ok) reply(facade, response, { operation: known.operation, status: 200, ...outcome.value });
    else replyRefused(facade, request, response, outcome, known);
  };

  async function answer(request: Request, response: Response): Promise<Answered> {
    const key = vendor.readKey(request);
    if (key === undefined) return { outcome: refuse('missing-key', 'The request carries no API key.') };
    const sandbox = context.sandboxes.openedBy(vendor.name, key);
    if (sandbox === undefined) return { outcome: refuse('wrong-key', 'The API key is not known.') };

    const body = hasBody ? await readJsonBody(request, response) : ok(undefined);
    if (!body.ok) return { outcome: body, sandbox };
    const input = { path: request.params, query: request.query, body: body.value };
    const chosen = choose(candidates, input.body);
    if (!chosen.ok) return { outcome: chosen, sandbox };
    return { outcome: await run(chosen.value, sandbox, input), sandbox, operation: chosen.value.operation };
  }

  async function run(
    { operation, prepare }: BoundOperation<Settings>,
    sandbox: Sandbox,
    input: RawInput,
  ): Promise<Answered['outcome']> {
    const fault = sandbox.faults.take(vendor.name, operation.id);
    if (fault !== undefined) return refuse(fault.error, fault.error.description);

    const handle = prepare(input);
    if (!handle.ok && handle.issue?.place === 'path') return handle;
    const account = await findAccount(facade, sandbox, operation, input);
    if (!account.ok) return account;

    if (!handle.ok) return handle;
    const { view, refusedLater } = account.value;
    if (refusedLater !== undefined) return refusedLater;

    const now = wholeSeconds(sandbox.clock.now());
    const outcome = handle.value({ sandbox, operation, settings: facade.settingsOf(sandbox), now, account: view });
    if (!outcome.ok) return outcome;
    sandbox.nextRequest();
    return ok({ now, body: outcome.value });
  }
}

function choose<Settings>(
  candidates: readonly BoundOperation<Settings>[],
  body: unknown,
): Outcome<BoundOperation<Settings>> {
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
