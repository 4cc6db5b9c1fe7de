import type { UnipileClient } from '@invitekit/clients';
import { unipile } from '@invitekit/specs/unipile/vendor';
import { profileResource, resourcesOf } from '../shared/resources.ts';
import { getManyFollowedMembers } from './get-many-followed-members.ts';
import { getManyFollowers } from './get-many-followers.ts';
import { getOwnProfile } from './get-own-profile.ts';

export const unipileResources = resourcesOf<UnipileClient>(unipile, [
  { name: 'Followed Member', value: 'followedMember', operations: [getManyFollowedMembers] },
  { name: 'Follower', value: 'follower', operations: [getManyFollowers] },
  profileResource([getOwnProfile]),
]);
