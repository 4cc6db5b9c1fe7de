import { type Hit, wordRetryAfter } from '../faults/hit.ts';
import type { BoundOperation } from '../vendor/bound-operation.ts';
import { type Outcome, ok, type Refused, refuse } from '../vendor/outcome.ts';
import type { Answer } from './answer.ts';
import { type KnownExchange, timeOf } from './exchange.ts';
import { findAccount } from './find-account.ts';
import { wordAnswer, wordRefusal } from './word-answer.ts';

/** What of an exchange is known when it is answered. */
interface AnsweredExchange extends KnownExchange {
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
  const exchange = { ...known, now: timeOf(known), answerHeaders: new Map<string, string>() };
  const { now, answerHeaders } = exchange;
  const outcome =
    refuseByFault(hit, now) ??
    (await run(exchange, prepare).catch((error: unknown) => {
      server.report(error);
      return refuse('internal-error', 'The fake failed. Its log says how.');
    }));
  const answer = outcome.ok
    ? wordAnswer(exchange, {
        status: operation.successStatus,
        now,
        content: outcome.value,
        headers: answerHeaders,
      })
    : wordRefusal(exchange, outcome);
  vendor.onAnswered({ ...exchange, status: answer.status, body: answer.content });
  return answer;
}

function refuseByFault({ error, ...hit }: Hit, now: Date): Refused | undefined {
  return error && { ...refuse(error, error.description), retryAfter: wordRetryAfter({ error, ...hit }, now) };
}

/** The checks in their order: what the key may call, the path, the account, the vendor's limits, all other parameters. */
async function run(exchange: TimedExchange, prepare: BoundOperation['prepare']): Promise<Outcome<unknown>> {
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
  return refusedLater ?? (await handle.value(asked));
}
