import { forAccount } from '../../vendor/for-account.ts';
import { ok } from '../../vendor/outcome.ts';
import { fullName } from '../../world/member.ts';
import type { HandlersOf } from './handlers.ts';
import { pageOf } from './paging.ts';
import { findPerson, findPersonOrMe } from './people.ts';
import { presentUser } from './presenter.ts';
import { refuseAs } from './problems.ts';

export const followRoutes: HandlersOf<'followUser' | 'unfollowUser' | 'listUserFollowers' | 'listUserFollowing'> = {
  followUser: forAccount(async ({ sandbox: { world }, account: { account }, path, now }) => {
    const found = findPerson(world, path.user_id);
    if (!found.ok) return found;
    if (world.isFollowing(account, found.value)) {
      return refuseAs('provider/unprocessable_entity', `The account follows ${fullName(found.value)} already.`);
    }
    const followed = await world.follow(account, found.value, now.getTime());
    return followed.ok ? ok({ object: 'UserFollowed' }) : followed;
  }),

  unfollowUser: forAccount(({ sandbox: { world }, account: { account }, path }) => {
    const found = findPerson(world, path.user_id);
    if (!found.ok) return found;
    const unfollowed = world.unfollow(account, found.value);
    return unfollowed.ok ? ok({ object: 'UserUnfollowed' }) : unfollowed;
  }),

  listUserFollowers: forAccount(({ sandbox: { world }, account, path, query, settings }) => {
    const found = findPersonOrMe(world, account, path.user_id);
    if (!found.ok) return found;
    return pageOf(query, settings, (range) => world.follows(found.value.id, 'followers', range), presentUser);
  }),

  listUserFollowing: forAccount(({ sandbox: { world }, account, path, query, settings }) => {
    const found = findPersonOrMe(world, account, path.user_id);
    if (!found.ok) return found;
    return pageOf(query, settings, (range) => world.follows(found.value.id, 'followed', range), presentUser);
  }),
};
