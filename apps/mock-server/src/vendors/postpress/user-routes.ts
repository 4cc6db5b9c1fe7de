import { forAccount } from '../../vendor/for-account.ts';
import { ok, refuse } from '../../vendor/outcome.ts';
import { fullName } from '../../world/member.ts';
import { foldCase } from '../../world/naming/public-identifier.ts';
import { everything } from '../../world/views.ts';
import type { PostpressHandlers } from './handlers.ts';
import { listPage, slices } from './list-page.ts';
import { refuseAs } from './operation-problems.ts';
import { presentOwner, presentRelation } from './person-presenter.ts';
import { presentProfile } from './profile-presenter.ts';

type UserRoutes = Pick<PostpressHandlers, 'listRelations' | 'listFollowing' | 'getOwnProfile' | 'getProfile'>;

export const userRoutes: UserRoutes = {
  listRelations: forAccount(({ sandbox: { world }, account: { account }, query }) => {
    const { filter } = query;
    const named = filter && foldCase(filter);
    const all = () => world.connections(account, everything).items;
    return listPage(
      'UserRelationsList',
      query,
      named === undefined
        ? (range) => world.connections(account, range)
        : slices(all().filter(({ member }) => foldCase(fullName(member)).includes(named))),
      ({ member, connectedAt }) => presentRelation(member, connectedAt),
    );
  }),

  listFollowing: forAccount(({ sandbox: { world }, account: { account, owner }, query }) =>
    listPage(
      'UserRelationsList',
      query,
      (range) => world.follows(owner.id, 'followed', range),
      (member) => presentRelation(member, world.followedAt(account, member) ?? 0),
    ),
  ),

  getOwnProfile: forAccount(({ account }) => ok(presentOwner(account))),

  getProfile: forAccount(({ sandbox: { world }, account, path, query, now }) => {
    if (query.linkedin_api !== undefined) {
      return refuseAs<'getProfile'>(
        'errors/feature_not_subscribed',
        `The account is not subscribed to ${query.linkedin_api}.`,
      );
    }
    const member = world.findMember(path.identifier);
    if (member === undefined) return refuse('unknown-member', `There is nobody called ${path.identifier}.`);
    const refused = world.viewProfile({ account: account.account, member, now: now.getTime() });
    if (refused !== undefined) return refused;
    const sections = [query.linkedin_sections ?? []].flat().flatMap((names) => names.split(','));
    return ok(presentProfile(world, account, member, sections));
  }),
};
