import { forAccount } from '../../vendor/for-account.ts';
import { ok } from '../../vendor/outcome.ts';
import type { HandlersOf } from './handlers.ts';
import { findByAnyName, invalidUserId, isMemberId } from './people.ts';
import { presentProfile } from './profile-presenter.ts';

export const profileRoutes: HandlersOf<'getUserProfile'> = {
  getUserProfile: forAccount(({ sandbox: { world }, account, path: { user_id: name }, query, settings, now }) => {
    const { variant = 'linkedin_classic', with_sections: sections = [] } = query;
    const isClassic = variant === 'linkedin_classic';
    if (!isClassic && name !== 'me' && !isMemberId(name)) return invalidUserId(name);
    const found = name === 'me' ? ok(account.owner) : findByAnyName(world, name);
    if (!found.ok) return found;
    const refused = world.viewProfile({ account: account.account, member: found.value, now: now.getTime() });
    if (refused !== undefined) return refused;
    return ok(
      presentProfile({ world, viewer: account, member: found.value, sections: isClassic ? sections : [], settings }),
    );
  }),
};
