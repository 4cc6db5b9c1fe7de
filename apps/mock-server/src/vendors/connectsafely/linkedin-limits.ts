import type { OperationContext } from '../../vendor/operation-types.ts';
import type { Refused } from '../../vendor/outcome.ts';
import type { AccountView } from '../../world/views.ts';
import { putRateLimit, wordExceeded } from './rate-limit.ts';

type Context = Pick<OperationContext<unknown, unknown>, 'sandbox' | 'answerHeaders'> & {
  readonly account: AccountView;
};

/** Words LinkedIn's own limits on invitations like a quota of the vendor. Other refusals stay as they are. */
export function wordLimit({ sandbox, answerHeaders, account }: Context, refused: Refused): Refused {
  const most = mostAllowed(sandbox.world.rules, account.account.tier, refused.reason);
  if (most === undefined || refused.until === undefined) return refused;
  const limit = { action: 'CONNECT', limit: most, used: most, resetAt: refused.until };
  putRateLimit(answerHeaders, limit);
  return { ...refused, detail: wordExceeded(limit) };
}

function mostAllowed(
  rules: Context['sandbox']['world']['rules'],
  tier: AccountView['account']['tier'],
  reason: Refused['reason'],
): number | undefined {
  switch (reason) {
    case 'weekly-limit-reached':
      return rules.weeklyInvitations[tier];
    case 'note-limit-reached':
      return rules.monthlyNotes;
    default:
      return undefined;
  }
}
