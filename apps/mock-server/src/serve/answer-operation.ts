import { type Hit, wordRetryAfter } from '../faults/hit.ts';
import type { BoundOperation } from '../vendor/bound-operation.ts';
import { conditionName } from '../vendor/conditions.ts';
import { type Outcome, ok, type Refused, refuse } from '../vendor/outcome.ts';
import type { AccountView } from '../world/views.ts';
import { type Answer, wordAnswer, wordRefusal } from './answer.ts';
import { type KnownExchange, timeOf } from './exchange.ts';

/** What of an exchange is known when it is answered. */
export interface AnsweredExchange extends KnownExchange {
  readonly requestNumber: number;
}

interface TimedExchange extends AnsweredExchange {
  readonly now: Date;
  readonly answerHeaders: Map<string, string>;
}

/** Does what a request asks for, and gives the answer to it. Nothing is sent yet. */
export async function answerOperation(
  known: AnsweredExchange,
  prepare: BoundOperation['prepare'],
  hit: Hit,
): Promise<Answer> {
  const { server, vendor, operation } = known;
  const now = timeOf(known);
  const answerHeaders = new Map<string, string>();
  const exchange = { ...known, now, answerHeaders };
  let outcome: Outcome<unknown>;
  try {
    outcome = refuseByFault(hit, now) ?? (await run(exchange, prepare));
  } catch (error) {
    server.report(error);
    outcome = refuse('internal-error', 'The fake failed. Its log says how.');
  }
  const answer = outcome.ok
    ? wordAnswer(exchange, { status: operation.successStatus, now, content: outcome.value, headers: answerHeaders })
    : wordRefusal(exchange, outcome);
  vendor.onAnswered({ ...exchange, status: answer.told.status, body: answer.told.content });
  return answer;
}

function refuseByFault({ error, ...hit }: Hit, now: Date): Refused | undefined {
  return error && { ...refuse(error, error.description), retryAfter: wordRetryAfter({ error, ...hit }, now) };
}

/** The checks in their order: what the key may call, the path, the account, the vendor's limits, all other parameters. */
function run(
  exchange: TimedExchange,
  prepare: BoundOperation['prepare'],
): Outcome<unknown> | Promise<Outcome<unknown>> {
  const { vendor, input } = exchange;
  const notForKey = vendor.refuseOperation(exchange);
  if (notForKey !== undefined) return notForKey;
  const handle = prepare(input);
  if (!handle.ok && handle.issue?.place === 'path') return handle;
  const found = findAccount(exchange);
  if (!found.ok) return found;

  const { account, refusedLater } = found.value;
  const asked = { ...exchange, account };
  const kept = vendor.recall(asked, input);
  if (kept !== undefined) return ok(kept);
  const refused = vendor.admit(asked);
  if (refused !== undefined) return refused;
  if (!handle.ok) return handle;
  return refusedLater ?? handle.value(asked);
}

/** The account that a request means. */
interface FoundAccount {
  /** Undefined where the request concerns none. */
  readonly account?: AccountView | undefined;
  /** The id asks for a refusal that comes only after the parameters were checked. */
  readonly refusedLater?: Refused | undefined;
}

/** Finds the account, if it is known, the key may act for it, and it is usable where it has to be. */
function findAccount(exchange: KnownExchange): Outcome<FoundAccount> {
  const { vendor, sandbox, operation, input } = exchange;
  if (vendor.concernsNoAccount(operation)) return ok({});
  const id = vendor.readAccountId(input);
  const [first] = vendor.accounts(sandbox);
  if (id === undefined && vendor.hasDefaultAccount) return use(exchange, first);
  // A missing or misshapen id is a matter of the parameters, which are checked later.
  if (typeof id !== 'string' || id === '') return ok({});

  const known = vendor.findAccount(sandbox, id);
  if (known !== undefined) return use(exchange, known);
  const unknown = refuse('unknown-account', `There is no account ${id}.`);
  const condition = vendor.conditionOf(id);
  switch (condition?.kind) {
    case undefined:
      return unknown;
    case 'disconnected':
    case 'restricted':
      return use(exchange, first, condition.kind);
    case 'rate-limited':
      if (!canAnswer(exchange, 'rate-limited')) return use(exchange, first); // It has no limit.
      return refuse('rate-limited', 'Too many requests. Wait, then try again.');
    case 'out-of-credits':
      if (!canAnswer(exchange, 'out-of-credits')) return use(exchange, first); // It costs nothing.
      return ok({
        refusedLater: refuse('out-of-credits', 'The credits or the subscription do not cover this request.'),
      });
    case 'slow':
      return use(exchange, first);
    case 'error': {
      const error = operation.errors.find((each) => conditionName(each) === condition.name);
      return error === undefined ? unknown : refuse(error, error.description);
    }
  }
}

/** Whether the operation documents the status of a refusal. */
function canAnswer({ vendor, sandbox, operation }: KnownExchange, reason: 'rate-limited' | 'out-of-credits'): boolean {
  return operation.answerPointers.has(vendor.problem(sandbox, reason).status);
}

/** Turns down what the account is not allowed or not able to do, unless that is for the operation to tell. */
function use(
  exchange: KnownExchange,
  view: AccountView | undefined,
  status = view?.account.status,
): Outcome<FoundAccount> {
  const { vendor, operation } = exchange;
  if (view === undefined) return refuse('unknown-account', 'There is no LinkedIn account.');
  const refused = vendor.refuseAccount(exchange, view);
  if (refused !== undefined) return refused;
  if (status !== undefined && vendor.servesUnusable(operation)) {
    return ok({ account: { ...view, account: { ...view.account, status } } });
  }
  switch (status) {
    case 'disconnected':
      return refuse('account-disconnected', 'The account is disconnected from LinkedIn. Connect it again.');
    case 'restricted':
      return refuse('account-restricted', 'LinkedIn has restricted the account.');
    case 'checkpoint':
      return refuse('checkpoint-required', 'LinkedIn asks the owner of the account for a code. Solve the checkpoint.');
    default:
      return ok({ account: view });
  }
}
