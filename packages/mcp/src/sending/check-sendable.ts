import { ToolError } from '../answers/tool-error.ts';
import { isExpired } from '../plans/plan.ts';
import type { StoredPlan } from '../plans/plan-store.ts';
import type { Session } from '../session.ts';

/** @throws {ToolError} unless a person has confirmed the plan as it is, for this account, under this policy, and lately. */
export function checkSendable(
  { maySend, mode, account, client, config }: Session,
  { plan, isConfirmed }: StoredPlan,
): void {
  if (!maySend) {
    throw new ToolError(
      'sending-is-off',
      'This server reads and plans only. Nothing was sent.',
      'A person has to start it with --live --allow-send.',
    );
  }
  if (plan.mode !== mode || plan.vendor !== client.vendor || plan.account !== account) {
    throw new ToolError(
      'other-account',
      'The plan is for another account, or made with a fake. Nothing was sent.',
      'Plan anew.',
    );
  }
  if (JSON.stringify(plan.policy) !== JSON.stringify(config.policy)) {
    throw new ToolError('other-policy', 'A person has changed the policy since. Nothing was sent.', 'Plan anew.');
  }
  if (isExpired(plan))
    throw new ToolError('plan-expired', 'A plan holds for 24 hours. Nothing was sent.', 'Plan anew.');
  if (!isConfirmed) {
    throw new ToolError(
      'not-confirmed',
      'No person has confirmed this plan. Nothing was sent.',
      'Ask the user to run invitekit-mcp confirm in a terminal. You cannot confirm it.',
    );
  }
}
