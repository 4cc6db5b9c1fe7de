import type { PostpressClient } from '@invitekit/clients';
import { postpress } from '@invitekit/specs/postpress/vendor';
import { accountResource, profileResource, resourcesOf } from '../shared/resources.ts';
import { getInMailBalance } from './get-inmail-balance.ts';
import { getManyFollowedMembers } from './get-many-followed-members.ts';
import { getOwnProfile } from './get-own-profile.ts';

export const postpressResources = resourcesOf<PostpressClient>(postpress, [
  accountResource([getInMailBalance]),
  { name: 'Followed Member', value: 'followedMember', operations: [getManyFollowedMembers] },
  profileResource([getOwnProfile]),
]);
