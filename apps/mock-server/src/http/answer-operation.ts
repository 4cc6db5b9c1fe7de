import type { Request } from 'express';
import { type Hit, wordRetryAfter } from '../faults/hit.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Answer } from './answer.ts';
import type { BoundOperation } from './bound-operation.ts';
import type { Facade } from './facade.ts';
import { findAccount } from './find-account.ts';
import type { OperationContext } from './operation-types.ts';
import { type Outcome, ok, type Refused, refuse } from './outcome.ts';
import type { RawInput } from './vendor.ts';
import { wholeSeconds, wordAnswer, wordRefusal } from './word-answer.ts';

/** A request whose operation is known. */
interface Accepted<Settings, State> {
  readonly sandbox: Sandbox;
  readonly keyKind: string | undefined;
  /** Counts the requests of the sandbox. */
  readonly requestNumber: number;
  readonly bound: BoundOperation<Settings, State>;
  readonly input: RawInput;
  /** What faults do to it. */
  readonly hit: Hit;
}

/** Does what a request asks for, and gives the answer to it. Nothing is sent yet. */
export async function answerOperation<Settings, State>(
  facade: Facade<Settings, State>,
  request: Request,
  { sandbox, keyKind, requestNumber, bound, input, hit }: Accepted<Settings, State>,
): Promise<Answer> {
  const { vendor, context } = facade;
  const { operation } = bound;
  const now = wholeSeconds(sandbox.clock.now());
  const answerHeaders = new Map<string, string>();
  const settings = facade.settingsOf(sandbox);
  const shared = { sandbox, operation, settings, state: facade.stateOf(sandbox), now };
  const outcome =
    refuseByFault(hit, now) ??
    (await run(facade, bound, input, { ...shared, keyKind, answerHeaders }).catch((error: unknown) => {
      context.report(error);
      return refuse('internal-error', 'The fake failed. Its log says how.');
    }));
  const { successStatus: status } = operation;
  const answer = outcome.ok
    ? wordAnswer(facade, { sandbox, operation, status, now, content: outcome.value, headers: answerHeaders })
    : wordRefusal(facade, request, outcome, { sandbox, operation, requestNumber, answerHeaders });
  vendor.onAnswered?.({ ...shared, status: answer.status, body: answer.content, input, requestNumber });
  return answer;
}

function refuseByFault(hit: Hit, now: Date): Refused | undefined {
  const { error } = hit;
  return error && { ...refuse(error, error.description), retryAfter: wordRetryAfter(hit, now) };
}

async function run<Settings, State>(
  facade: Facade<Settings, State>,
  { operation, prepare }: BoundOperation<Settings, State>,
  input: RawInput,
  shared: Omit<OperationContext<Settings, State>, 'account'>,
): Promise<Outcome<unknown>> {
  const { vendor } = facade;
  const { sandbox, keyKind } = shared;
  const notForKey = vendor.keyRules?.refuseOperation(shared);
  if (notForKey !== undefined) return notForKey;
  const handle = prepare(input);
  if (!handle.ok && handle.issue?.place === 'path') return handle;
  const found = findAccount(facade, { sandbox, operation, keyKind, input });
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
