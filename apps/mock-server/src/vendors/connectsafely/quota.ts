import type { operations } from '@invitekit/specs/connectsafely';
import type { OperationContext } from '../../vendor/operation-types.ts';
import { type Refused, refuse } from '../../vendor/outcome.ts';
import type { AccountView } from '../../world/views.ts';
import type { Feature } from './quota-book.ts';
import { putRateLimit, type RateLimit, wordExceeded } from './rate-limit.ts';
import type { ConnectSafelySettings } from './settings.ts';
import type { ConnectSafelyState } from './state.ts';

type Context = Pick<OperationContext<ConnectSafelySettings, ConnectSafelyState>, 'state' | 'now' | 'answerHeaders'> & {
  readonly account: AccountView;
};

const features: Readonly<Partial<Record<keyof operations, Feature>>> = {
  sendConnectionRequest: 'CONNECT',
  followUser: 'FOLLOW',
  getProfile: 'PROFILE_VIEW',
  fetchProfile: 'PROFILE_VIEW',
  conversationsSendMessage: 'NEW_CONVERSATION',
  sendMessage: 'NEW_CONVERSATION',
};

/** The quota that an operation counts towards, by its id. */
export const featureOf: ReadonlyMap<string, Feature> = new Map(Object.entries(features));

/** Tells in the headers of the answer how much of a quota is used. */
export function showQuota(context: Context, feature: Feature): void {
  putRateLimit(context.answerHeaders, rateLimitOf(context, feature));
}

/** Refuses what goes beyond a quota. */
export function checkQuota(context: Context, feature: Feature): Refused | undefined {
  const { state, account, now } = context;
  const until = state.quotas.blockedUntil(account.account.ordinal, feature, now);
  if (until === undefined) return undefined;
  showQuota(context, feature);
  return { ...refuse('quota-reached', wordExceeded(rateLimitOf(context, feature))), until };
}

/** Counts what was done. */
export function countUse(context: Context, feature: Feature): void {
  context.state.quotas.count(context.account.account.ordinal, feature, context.now);
  showQuota(context, feature);
}

function rateLimitOf({ state, account, now }: Context, feature: Feature): RateLimit {
  const { rule, used, resetAt } = state.quotas.use(account.account.ordinal, feature, now);
  return { action: feature, limit: rule.limit, used, resetAt };
}
