import type { BoundOperation } from '../vendor/bound-operation.ts';
import { type Outcome, ok, refuse } from '../vendor/outcome.ts';

/** The operation that a body means, among those of one method on one path. */
export function chooseOperation(candidates: readonly BoundOperation[], body: unknown): Outcome<BoundOperation> {
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
