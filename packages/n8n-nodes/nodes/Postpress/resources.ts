import type { PostpressClient } from '@invitekit/clients';
import { postpress } from '@invitekit/specs/postpress/vendor';
import { accountResource, resourcesOf } from '../shared/resources.ts';
import { getInMailBalance } from './get-inmail-balance.ts';
import { getManyFollowedMembers } from './get-many-followed-members.ts';
import { getOwnProfile } from './get-own-profile.ts';
import { getProfile } from './get-profile.ts';

export const postpressResources = resourcesOf<PostpressClient>(postpress, [
  accountResource([getInMailBalance]),
  { name: 'Followed Member', value: 'followedMember', operations: [getManyFollowedMembers] },
  { name: 'Profile', value: 'profile', operations: [getProfile, getOwnProfile] },
]);
