import type { components } from '@invitekit/specs/connectsafely';
import type { AccountStatus } from '../../world/records.ts';
import type { AccountView } from '../../world/views.ts';
import { accountId } from './accounts.ts';
import type { QuotaUse } from './quota-book.ts';

type Schemas = components['schemas'];

const statuses: Readonly<Record<AccountStatus, string>> = {
  connected: 'AVAILABLE',
  disconnected: 'ERROR',
  restricted: 'ERROR',
  checkpoint: 'ERROR',
};

export function presentAccount(view: AccountView, seats: number): Schemas['Account'] {
  return {
    ...presentOwner(view),
    picture: view.owner.pictureUrl,
    apiSeatAllocated: view.account.ordinal < seats,
  };
}

export function presentState(view: AccountView, lastUsed: Date): Schemas['AccountState'] {
  const isUsable = view.account.status === 'connected';
  return {
    ...presentOwner(view),
    platform: 'ConnectSafely',
    lastUsed: lastUsed.toISOString(),
    hasTokens: isUsable,
    ...(isUsable && { linkedinPlan: presentPlan(view.account.tier === 'premium') }),
  };
}

export function presentQuota({ feature, rule, used, reachedAt, resetAt }: QuotaUse): Schemas['Quota'] {
  return {
    feature,
    window: rule.window,
    used,
    limit: rule.limit,
    linkedinLimit: rule.linkedInLimit,
    remaining: Math.max(0, rule.limit - used),
    limitReached: used >= rule.limit,
    limitReachedAt: reachedAt?.toISOString() ?? null,
    resetAt: resetAt.toISOString(),
  };
}

function presentOwner({ account, owner }: AccountView) {
  return {
    id: accountId(account.ordinal),
    firstName: owner.firstName,
    lastName: owner.lastName,
    publicId: owner.publicIdentifier,
    status: statuses[account.status],
    enabled: account.status === 'connected',
  };
}

function presentPlan(isPremium: boolean): NonNullable<Schemas['AccountState']['linkedinPlan']> {
  return {
    premiumType: isPremium ? 'BUSINESS_PREMIUM' : 'NON_PREMIUM',
    isPremium,
    hasSalesNavigator: false,
    hasRecruiter: false,
    hasAwayMessages: false,
    hasAdvertiseBadge: false,
    hasHiringManager: false,
  };
}
