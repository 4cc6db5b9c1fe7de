import type { PostpressClient } from '@invitekit/clients';
import type { Resource } from '../shared/operation.ts';
import { getManyAccounts } from '../shared/operations/get-many-accounts.ts';
import {
  accountResource,
  connectionOperations,
  connectionResource,
  invitationOperations,
  invitationResource,
} from '../shared/resources.ts';
import { getInMailBalance } from './get-inmail-balance.ts';
import { getManyFollowedMembers } from './get-many-followed-members.ts';
import { getOwnProfile } from './get-own-profile.ts';
import { getProfile } from './get-profile.ts';

export const postpressResources: readonly Resource<PostpressClient>[] = [
  invitationResource(invitationOperations),
  connectionResource(connectionOperations),
  accountResource([getManyAccounts, getInMailBalance]),
  { name: 'Followed Member', value: 'followedMember', operations: [getManyFollowedMembers] },
  { name: 'Profile', value: 'profile', operations: [getProfile, getOwnProfile] },
];
