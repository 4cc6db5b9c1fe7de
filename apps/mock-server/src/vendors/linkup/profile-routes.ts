import { forAccount } from '../../vendor/for-account.ts';
import { ok } from '../../vendor/outcome.ts';
import { charge, priceOf } from './credits.ts';
import { succeedFor } from './envelope.ts';
import { findNamed, nobody } from './find-named.ts';
import type { LinkupHandlers } from './operations.ts';
import { presentProfile } from './profile-presenter.ts';

export const profileRoutes: Pick<LinkupHandlers, 'get'> = {
  get: forAccount((request) => {
    const { sandbox, account, body, settings, now } = request;
    const member = findNamed(sandbox.world, body.params);
    if (member === undefined) return nobody;
    const credits = priceOf(request);
    const viewing = { account: account.account, member, now: now.getTime() };
    const refused = sandbox.world.viewProfile(viewing, () => charge(request, credits));
    return refused ?? ok(succeedFor('get', request, presentProfile(member, settings), credits));
  }),
};
