import type { Moment } from '../../vendor/vendor-definition.ts';
import type { Meter } from '../../world/linkedin-meters.ts';
import type { AccountView } from '../../world/views.ts';
import type { Feature } from './quota-book.ts';
import type { ConnectSafelySettings } from './settings.ts';
import type { ConnectSafelyState } from './state.ts';

const labels: Readonly<Record<Feature, string>> = {
  PROFILE_VIEW: 'Profile views a day',
  CONNECT: 'Invitations a week',
  FOLLOW: 'Follows a day',
  NEW_CONVERSATION: 'New conversations a day',
};

/** The quotas of an account. */
export function meters(
  { state, now }: Moment<ConnectSafelySettings, ConnectSafelyState>,
  { account }: AccountView,
): readonly Meter[] {
  return state.quotas.uses(account.ordinal, now).map(({ feature, rule, used, resetAt }) => ({
    label: labels[feature],
    used,
    limit: rule.limit,
    resetsAt: resetAt.getTime(),
  }));
}
