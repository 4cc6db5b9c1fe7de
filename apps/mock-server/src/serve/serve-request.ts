import { type Hit, noHit } from '../faults/hit.ts';
import { NotKeptError } from '../sandbox/keeper.ts';
import type { BoundOperation } from '../vendor/bound-operation.ts';
import { type Outcome, ok, type Refused, refuse } from '../vendor/outcome.ts';
import type { RawInput } from '../vendor/request.ts';
import { ShownPages } from '../vendor/shown-pages.ts';
import { type Answer, sendAnswer, wordRefusal } from './answer.ts';
import { type AnsweredExchange, answerOperation } from './answer-operation.ts';
import { type Arrived, type KnownExchange, openSandbox, timeOf } from './exchange.ts';
import { bringsForm, readFormBody } from './form-body.ts';
import { readJsonBody } from './json-body.ts';
import { refuseRequest } from './refuse-request.ts';
import { sendBroken } from './send-broken.ts';

const noBody = ok(undefined);

/**
 * Serves the operations of one method on one path; they are several where the body names an action. Checks come in one
 * order for all vendors: key, body, operation, and then those of `answerOperation`. A fault comes before all but an unknown
 * key and a body that cannot be read. One request of a sandbox is answered after the other, and written into its journal;
 * what goes out is sent once all of that is kept. What cannot be kept has not happened, and the answer says why.
 */
export function serveOperations(candidates: readonly BoundOperation[]): (arrived: Arrived) => Promise<void> {
  const takesBody = candidates.some(({ operation }) => operation.bodyPointer !== undefined);
  const takesForm = candidates.some(({ operation }) => operation.isForm);
  const choose = chooserOf(candidates);
  const answers = new ShownPages<Answer>(({ tables }) => tables.changes.revision);

  return async (arrived) => {
    const { server, vendor, request, response } = arrived;
    const cameAt = server.systemTime();
    const opened = openSandbox(arrived);
    if (!opened.ok) return refuseRequest(arrived, opened);

    const { sandbox, key, keyKind } = opened.value;
    const open = { ...arrived, sandbox, keyKind };
    const readBody = takesForm && bringsForm(request.incoming) ? readFormBody : readJsonBody;
    const body = takesBody ? await readBody(request.incoming, response) : noBody;
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

    const serve = () => {
      const requestNumber = sandbox.nextRequest();
      const at = sandbox.clock.now();
      const hit = sandbox.faults.take({
        vendor: vendor.name,
        operation: operation.id,
        errors: operation.errors,
        hasBody: method !== 'HEAD' && operation.answerPointers.get(operation.successStatus) !== undefined,
        now: at,
        seed: sandbox.plan.seed,
      });
      const write = (done: Answer | undefined): Served => {
        const answer = hit.connection === undefined ? done : undefined;
        sandbox.journal.add({
          at,
          vendor: vendor.name,
          key,
          operation: operation.id,
          account: vendor.readAccountId(input),
          request: { method, path, query, headers, body: bodyText, addressLength: address.length },
          answer: answer?.told,
          milliseconds: server.systemTime() - cameAt + hit.latencyMs,
          faults: hit.faults,
        });
        return { hit, answer };
      };
      if (hit.connection === 'drop-before') return write(undefined);
      const done = answerOrRepeat({ ...known, requestNumber }, prepare, hit);
      return done instanceof Promise ? done.then(write) : write(done);
    };
    const { hit, answer } = await serveOrRefuse(known, serve);

    if (hit.latencyMs > 0) await server.sleep(hit.latencyMs);
    if (answer === undefined) {
      response.destroy();
      return;
    }
    server.observe?.({ vendor: vendor.name, operation: operation.id, status: answer.told.status });
    if (hit.body === undefined) sendAnswer(response, answer, sandbox);
    else await sendBroken(response, answer, hit.body, { sandbox, sleep: server.sleep, slowMs: server.slowMs });
  };

  /** What a pure read has answered is answered again until something changes. */
  function answerOrRepeat(
    known: AnsweredExchange,
    prepare: BoundOperation['prepare'],
    hit: Hit,
  ): Answer | Promise<Answer> {
    const { vendor, operation, sandbox, keyKind, asked } = known;
    if (hit !== noHit || !vendor.isPureRead(operation, sandbox)) return answerOperation(known, prepare, hit);
    const occasion = { sandbox, now: timeOf(known) };
    const name = `${keyKind} ${asked}`;
    const keep = (answer: Answer) => (answer.told.status < 300 ? answers.keep(occasion, name, answer) : answer);
    return answers.find(occasion, name) ?? answerOperation(known, prepare, hit).then(keep);
  }
}

interface Served {
  readonly hit: Hit;
  /** Undefined when the connection ends without one. */
  readonly answer: Answer | undefined;
}

async function serveOrRefuse(known: KnownExchange, serve: () => Promise<Served> | Served): Promise<Served> {
  try {
    return await known.sandbox.serve(serve);
  } catch (error) {
    if (!(error instanceof NotKeptError)) throw error;
    return { hit: noHit, answer: wordRefusal(known, refuse('internal-error', error.message)) };
  }
}

/** Chooses the operation that a body means, among those of one method on one path. */
function chooserOf(candidates: readonly BoundOperation[]): (body: unknown) => Outcome<BoundOperation> {
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0 && only.operation.action === undefined) {
    const chosen = ok(only);
    return () => chosen;
  }
  const byAction = new Map<unknown, BoundOperation>(candidates.map((each) => [each.operation.action, each]));
  const actions = candidates.map(({ operation }) => operation.action).join(', ');
  return (body) => {
    const action: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'action') : undefined;
    if (action === undefined) return refuse('missing-parameter', 'action is required');
    const chosen = byAction.get(action);
    if (chosen !== undefined) return ok(chosen);
    return refuse('unknown-action', `The action in the body must be one of: ${actions}.`);
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

function isSlow({ vendor, sandbox, input }: KnownExchange): boolean {
  const id = vendor.readAccountId(input);
  if (typeof id !== 'string' || vendor.conditionOf(id)?.kind !== 'slow') return false;
  return vendor.findAccount(sandbox, id) === undefined;
}
