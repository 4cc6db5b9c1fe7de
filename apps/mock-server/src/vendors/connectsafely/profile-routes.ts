import { applies } from '../../sandbox/limit-mode.ts';
import { forAccount } from '../../vendor/for-account.ts';
import type { OperationContext } from '../../vendor/operation-types.ts';
import { type Outcome, ok } from '../../vendor/outcome.ts';
import { day, hour } from '../../world/lengths.ts';
import type { Member } from '../../world/records.ts';
import type { AccountView } from '../../world/views.ts';
import { accountId } from './accounts.ts';
import type { ConnectSafelyHandlers } from './handlers.ts';
import { findPerson } from './people.ts';
import { presentProfile } from './profile-presenter.ts';
import { checkQuota, countUse } from './quota.ts';
import type { ConnectSafelySettings } from './settings.ts';
import type { ConnectSafelyState } from './state.ts';

/** How long the vendor keeps a profile. */
const keptMs = 6 * hour;

interface Asked {
  readonly profileId: string;
  readonly includeGeoLocation?: boolean;
  readonly includeExperience?: boolean;
  readonly includeEducation?: boolean;
  readonly includeSkills?: boolean;
  readonly forceRefresh?: boolean;
}

type Context = OperationContext<ConnectSafelySettings, ConnectSafelyState> & { readonly account: AccountView };

export const profileRoutes: Pick<ConnectSafelyHandlers, 'getProfile' | 'fetchProfile'> = {
  getProfile: forAccount((request) => lookUp(request, request.query)),
  fetchProfile: forAccount((request) => lookUp(request, request.body)),
};

function lookUp(context: Context, asked: Asked) {
  const { sandbox, account, settings } = context;
  const { profileId, includeExperience, includeEducation, includeSkills } = asked;
  const common = { success: true, profileId, accountId: accountId(account.account.ordinal) };
  const found = findPerson(sandbox.world, { profileId }, settings);
  if (!found.ok) return ok({ ...common, profile: {}, message: 'Profile not found', cached: false });
  const read = readProfile(context, found.value, asked);
  if (!read.ok) return read;
  const { profile, at, isCached } = read.value;
  return ok({
    ...common,
    profile,
    message: 'Profile information retrieved successfully',
    cached: isCached,
    ...(isCached && { cachedAt: new Date(at).toISOString(), expiresAt: new Date(at + keptMs).toISOString() }),
    ...(includeExperience && { experience: [] }),
    ...(includeEducation && { education: [] }),
    ...(includeSkills && { skills: [] }),
  });
}

interface ReadProfile {
  readonly profile: ReturnType<typeof presentProfile>;
  /** When it was read at LinkedIn, in milliseconds since 1970. */
  readonly at: number;
  readonly isCached: boolean;
}

/** Out of the cache, or from LinkedIn: each person counts once a day, and again when the cache is passed over. */
function readProfile(context: Context, member: Member, asked: Asked): Outcome<ReadProfile> {
  const { sandbox, account, settings, state, now } = context;
  const { includeGeoLocation = false, forceRefresh = false } = asked;
  const nameOf = (hasPlace: boolean) => `${account.account.ordinal} ${member.id} ${hasPlace}`;
  const name = nameOf(includeGeoLocation);
  const kept = state.profiles.get(name);
  const isYoung = kept !== undefined && now.getTime() - kept.at < keptMs;
  if (isYoung && !forceRefresh && applies(settings.profileCache, sandbox)) {
    return ok({ profile: JSON.parse(kept.profile), at: kept.at, isCached: true });
  }
  const reads = [true, false].map((hasPlace) => state.profiles.get(nameOf(hasPlace))?.at);
  const isCounted = forceRefresh || !reads.some((at) => at !== undefined && isSameDay(at, now.getTime()));
  const refused = isCounted
    ? (checkQuota(context, 'PROFILE_VIEW') ??
      sandbox.world.viewProfile({ account: account.account, member, now: now.getTime() }))
    : undefined;
  if (refused !== undefined) return refused;
  if (isCounted) countUse(context, 'PROFILE_VIEW');
  const profile = presentProfile(sandbox.world, account, member, { includeGeoLocation });
  state.profiles.delete(name);
  state.profiles.set(name, { profile: JSON.stringify(profile), at: now.getTime() });
  state.profiles.keepNewest(mostProfiles);
  return ok({ profile, at: now.getTime(), isCached: false });
}

/** So that a long test does not fill the memory. */
const mostProfiles = 1000;

/** Days end at midnight UTC. */
function isSameDay(one: number, other: number): boolean {
  return Math.floor(one / day) === Math.floor(other / day);
}
