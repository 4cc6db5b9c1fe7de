import type { UnipileClient } from '@invitekit/clients';
import type { Resource } from '../shared/operation.ts';
import { getManyAccounts } from '../shared/operations/get-many-accounts.ts';
import {
  accountResource,
  connectionOperations,
  connectionResource,
  invitationOperations,
  invitationResource,
} from '../shared/resources.ts';
import { getManyFollowedMembers } from './get-many-followed-members.ts';
import { getManyFollowers } from './get-many-followers.ts';
import { getOwnProfile } from './get-own-profile.ts';
import { getProfile } from './get-profile.ts';

export const unipileResources: readonly Resource<UnipileClient>[] = [
  invitationResource(invitationOperations),
  connectionResource(connectionOperations),
  accountResource([getManyAccounts]),
  { name: 'Followed Member', value: 'followedMember', operations: [getManyFollowedMembers] },
  { name: 'Follower', value: 'follower', operations: [getManyFollowers] },
  { name: 'Profile', value: 'profile', operations: [getProfile, getOwnProfile] },
];
