import type { HandlerOutcome } from '../../vendor/operation-types.ts';
import { type Outcome, ok, type Refused } from '../../vendor/outcome.ts';
import type { AccountView } from '../../world/views.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { AllReplays, Replays } from './replays.ts';
import type { PostpressState } from './state.ts';

interface Replayable {
  readonly account: AccountView | undefined;
  readonly path: unknown;
  readonly header: { readonly 'Idempotency-Key'?: string };
  readonly body: unknown;
  readonly state: PostpressState;
}

/** What is said to an `Idempotency-Key` that comes with another body. */
export const keyReused = 'This Idempotency-Key came with another body before.';

/**
 * A handler that answers a repeated `Idempotency-Key` of an account with its first success, and does nothing then.
 * `reused` is the answer to another body.
 */
export function replayed<Request extends Replayable, Answer>(
  replaysIn: (replays: AllReplays) => Replays<Answer>,
  reused: Refused,
  handle: (request: Request) => HandlerOutcome<Answer>,
): (request: Request) => Promise<Outcome<Answer>> {
  return async (request) => {
    const { account, path, header, body, state } = request;
    const key = header['Idempotency-Key'];
    if (key === undefined) return await handle(request);

    const replays = replaysIn(state.replays);
    const name = fingerprintOf([path, account?.account.ordinal ?? null, key]);
    const fingerprint = fingerprintOf(body);
    const first = replays.find(name);
    if (first !== undefined) return first.fingerprint === fingerprint ? ok(first.answer) : reused;
    const outcome = await handle(request);
    if (outcome.ok) replays.keep(name, { fingerprint, answer: outcome.value });
    return outcome;
  };
}
