import { type Hit, noHit, wordRetryAfter } from '../faults/hit.ts';
import { NotKeptError } from '../sandbox/keeper.ts';
import type { BoundOperation } from '../vendor/bound-operation.ts';
import { type Outcome, ok, type Refused, refuse } from '../vendor/outcome.ts';
import type { RawInput } from '../vendor/request.ts';
import { ShownPages } from '../vendor/shown-pages.ts';
import { type Answer, inBytes, sendAnswer, wordAnswer, wordRefusal } from './answer.ts';
import { chooserOf } from './choose-operation.ts';
import { type Arrived, type KnownExchange, openSandbox, timeOf } from './exchange.ts';
import { findAccount } from './find-account.ts';
import { readJsonBody } from './json-body.ts';
import { refuseRequest } from './refuse-request.ts';
import { sendBroken } from './send-broken.ts';

/**
 * Serves the operations of one method on one path; they are several where the body names an action. Checks come in one
 * order for all vendors: key, body, operation, and then those of `run`. A fault comes before all but an unknown
 * key and a body that cannot be read. One request of a sandbox is answered after the other, and written into its journal;
 * what goes out is sent once all of that is kept. What cannot be kept has not happened, and the answer says why.
 */
export function serveOperations(candidates: readonly BoundOperation[]): (arrived: Arrived) => Promise<void> {
  const takesBody = candidates.some(({ operation }) => operation.bodyPointer !== undefined);
  const choose = chooserOf(candidates);
  const answers = new ShownPages<Answer>(({ tables }) => tables.changes.revision);

  /** What a pure read has answered is answered again until something changes. */
  async function answerOrRepeat(
    known: AnsweredExchange,
    prepare: BoundOperation['prepare'],
    hit: Hit,
  ): Promise<Answer> {
    const { vendor, operation, sandbox, keyKind, asked } = known;
    if (hit !== noHit || !vendor.isPureRead(operation, sandbox)) return await answerOperation(known, prepare, hit);
    const occasion = { sandbox, now: timeOf(known) };
    const name = `${keyKind} ${asked}`;
    const present = answers.find(occasion, name);
    if (present !== undefined) return present;
    const answer = await answerOperation(known, prepare, hit);
    return answer.status < 300 ? answers.keep(occasion, name, inBytes(answer)) : answer;
  }

  return async (arrived) => {
    const { server, vendor, request, response } = arrived;
    const cameAt = server.systemTime();
    const opened = openSandbox(arrived);
    if (!opened.ok) return refuseRequest(arrived, opened);

    const { sandbox, keyKind } = opened.value;
    const open = { ...arrived, sandbox, keyKind };
    const body = takesBody ? await readJsonBody(request.incoming, response) : ok(undefined);
    if (!body.ok) return refuseRequest(open, refuseKey(open, candidates) ?? body);
    const chosen = choose(body.value);
    if (!chosen.ok) return refuseRequest(open, chosen);

    const { operation, prepare } = chosen.value;
    const { incoming, method, path, params, query, headers } = request;
    const input: RawInput = { path: params, query, headers, body: body.value };
    const bodyText = body.value === undefined ? undefined : JSON.stringify(body.value);
    const address = incoming.url ?? '';
    const known = { ...open, operation, input, asked: bodyText === undefined ? address : `${address} ${bodyText}` };
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
        const done = hit.connection === 'drop-before' ? undefined : await answerOrRepeat(exchange, prepare, hit);
        const answer = hit.connection === undefined ? done : undefined;
        sandbox.journal.add({
          at,
          vendor: vendor.name,
          key: vendor.readKey(headers),
          operation: operation.id,
          account: vendor.readAccountId(input),
          request: { method, path, query, headers, body: bodyText, addressLength: address.length },
          answer,
          milliseconds: server.systemTime() - cameAt + hit.latencyMs,
          faults: hit.faults,
        });
        return { hit, answer };
      })
      .catch((error: unknown) => {
        if (!(error instanceof NotKeptError)) throw error;
        return { hit: noHit, answer: wordRefusal(known, refuse('internal-error', error.message)) };
      });

    if (hit.latencyMs > 0) await server.sleep(hit.latencyMs);
    if (answer !== undefined) {
      server.observe?.({ vendor: vendor.name, operation: operation.id, status: answer.status });
    }
    if (answer === undefined) response.destroy();
    else if (hit.body === undefined) sendAnswer(response, answer, sandbox);
    else await sendBroken(response, answer, hit.body, server);
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

/** What of an exchange is known when it is answered. */
interface AnsweredExchange extends KnownExchange {
  readonly requestNumber: number;
}

interface TimedExchange extends AnsweredExchange {
  readonly now: Date;
  readonly answerHeaders: Map<string, string>;
}

/** Does what a request asks for, and gives the answer to it. Nothing is sent yet. */
async function answerOperation(known: AnsweredExchange, prepare: BoundOperation['prepare'], hit: Hit): Promise<Answer> {
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
