import type { BoundOperation } from '../vendor/bound-operation.ts';
import { type Outcome, ok, refuse } from '../vendor/outcome.ts';

type Choose = (body: unknown) => Outcome<BoundOperation>;

/** Chooses the operation that a body means, among those of one method on one path. */
export function chooserOf(candidates: readonly BoundOperation[]): Choose {
  const [only, ...others] = candidates;
  if (only === undefined) throw new Error('There is no operation to choose from');
  if (others.length === 0 && only.operation.action === undefined) {
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
