import { forAccount } from '../../vendor/for-account.ts';
import { ok } from '../../vendor/outcome.ts';
import { fullName } from '../../world/member.ts';
import { foldCase } from '../../world/naming/public-identifier.ts';
import type { Member } from '../../world/records.ts';
import { sliceOf } from '../../world/search.ts';
import { everything } from '../../world/views.ts';
import type { HandlersOf } from './handlers.ts';
import { pageOf } from './paging.ts';
import { findPerson, findPersonOrMe } from './people.ts';
import { presentRelation } from './presenter.ts';
import { refuseAs } from './problems.ts';

export const relationRoutes: HandlersOf<'getUserRelations' | 'deleteRelation'> = {
  getUserRelations: forAccount(({ sandbox: { world }, account, path, query, settings }) => {
    const found = findPersonOrMe(world, account, path.user_id);
    if (!found.ok) return found;
    const { state } = world.relationship(account.account, found.value);
    if (state !== 'self' && state !== 'connected') {
      return refuseAs(
        'provider/insufficient_permissions',
        `Only ${fullName(found.value)}'s relations may see who they are.`,
      );
    }
    const { search = '' } = query;
    return pageOf(
      query,
      settings,
      (range) => {
        if (search === '') return world.connections(found.value, range);
        const everyone = world.connections(found.value, everything).items;
        const matches = everyone.filter(({ member }) => mentions(member, search));
        return sliceOf(matches, range);
      },
      presentRelation,
    );
  }),

  deleteRelation: forAccount(({ sandbox: { world }, account: { account }, path }) => {
    const found = findPerson(world, path.user_id);
    if (!found.ok) return found;
    const ended = world.disconnect(account, found.value);
    return ended.ok ? ok(undefined) : ended;
  }),
};

function mentions(member: Member, text: string): boolean {
  return foldCase(`${fullName(member)} ${member.headline}`).includes(foldCase(text));
}
