import { ToolError } from '../answers/tool-error.ts';
import type { StoredPlan } from '../plans/plan-store.ts';
import type { Session } from '../session.ts';

/** @throws {ToolError} where there is no such plan, or not as it was made. */
export function findPlan({ plans }: Session, id: string): StoredPlan {
  const found = plans.find(id);
  if (found !== undefined) return found;
  throw new ToolError('unknown-plan', 'There is no such plan, or somebody has changed it.', 'Plan anew.');
}
