import type { HandlerOutcome } from '../../http/operation-types.ts';
import { type Outcome, ok } from '../../http/outcome.ts';
import type { PostpressState, Replays } from './state.ts';

interface Replayable {
  readonly path: unknown;
  readonly header: { readonly 'Idempotency-Key'?: string };
  readonly state: PostpressState;
}

/** A handler that answers a repeated `Idempotency-Key` with its first success, and does nothing then. */
export function replayed<Request extends Replayable, Answer>(
  answersIn: (replays: Replays) => Map<string, Answer>,
  handle: (request: Request) => HandlerOutcome<Answer>,
): (request: Request) => Promise<Outcome<Answer>> {
  return async (request) => {
    const { path, header, state } = request;
    const key = header['Idempotency-Key'];
    if (key === undefined) return await handle(request);

    const answers = answersIn(state.replays);
    const name = JSON.stringify([path, key]);
    const first = answers.get(name);
    if (first !== undefined) return ok(first);
    const outcome = await handle(request);
    if (outcome.ok) answers.set(name, outcome.value);
    return outcome;
  };
}
