import type { components } from '@invitekit/specs/postpress';
import { askFor } from '../../core/ask-for.ts';
import type { OperationOptions } from '../../core/invitation-client.ts';
import { meanings } from '../../core/meanings.ts';
import { fullName } from '../../core/member.ts';
import { knownReference, type MemberReference } from '../../core/member-reference.ts';
import { memberOf } from '../../core/person/names.ts';
import { profileUrlOf } from '../../core/person/profile-address.ts';
import type { Relationship, RelationshipState } from '../../core/relationship.ts';
import { requireId } from '../../core/require-id.ts';
import type { PostpressContext } from './context.ts';

type Profile = components['schemas']['UserProfile'];

/** A relationship whose profile was read, so that LinkedIn's id is known. */
export interface PostpressRelationship extends Relationship {
  readonly member: Relationship['member'] & { readonly id: string };
  readonly raw: Profile;
}

export type ReadRelationship = (member: MemberReference, options?: OperationOptions) => Promise<PostpressRelationship>;

/**
 * One request. To LinkedIn it is a visit of the profile, of which an account should make about 100 a day at most.
 *
 * @throws {InvitationError} `unexpected-answer` for the profile of somebody else.
 */
export function createRelationship({ vendor, call, accountId }: PostpressContext): ReadRelationship {
  return async (member, { signal } = {}) =>
    await askFor(knownReference(member, vendor), (identifier) =>
      call(
        'get',
        '/v1/users/{identifier}',
        { path: { identifier }, query: { account_id: accountId }, signal },
        ({ body }) => toRelationship(body),
      ),
    );
}

function toRelationship(profile: Profile): PostpressRelationship {
  const { public_identifier: publicIdentifier } = profile;
  return {
    vendor: 'postpress',
    state: stateOf(profile),
    member: {
      ...memberOf({
        publicIdentifier,
        name: fullName(profile.first_name, profile.last_name),
        headline: profile.headline,
        profileUrl: profile.public_profile_url || (publicIdentifier && profileUrlOf(publicIdentifier)),
        pictureUrl: profile.profile_picture_url,
      }),
      id: requireId(profile.provider_id),
    },
    distance: (profile.is_self ? null : distances[profile.network_distance ?? '']) ?? null,
    invitationId: null,
    raw: profile,
  };
}

const distances: Readonly<Record<string, Relationship['distance']>> = {
  FIRST_DEGREE: 1,
  SECOND_DEGREE: 2,
  THIRD_DEGREE: 3,
  OUT_OF_NETWORK: 3,
} satisfies Record<NonNullable<Profile['network_distance']>, Relationship['distance']>;

type Standing = NonNullable<Profile['invitation']>;

const stateOfPending = /* @__PURE__ */ meanings<Standing['type'], RelationshipState>({
  SENT: 'sent',
  RECEIVED: 'received',
});

const settledStatuses: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'IGNORED',
  'WITHDRAWN',
] satisfies Standing['status'][]);

function stateOf({ is_relationship, network_distance, invitation }: Profile): RelationshipState {
  if (is_relationship || network_distance === 'FIRST_DEGREE') return 'connected';
  if (network_distance && !Object.hasOwn(distances, network_distance)) return 'unknown';
  if (!invitation) return is_relationship === undefined && !network_distance ? 'unknown' : 'none';
  if (invitation.status === 'PENDING') return stateOfPending(invitation.type) ?? 'unknown';
  return settledStatuses.has(invitation.status) ? 'none' : 'unknown';
}
