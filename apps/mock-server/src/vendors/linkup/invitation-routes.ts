import { forAccount } from '../../vendor/for-account.ts';
import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import type { AccountView } from '../../world/views.ts';
import { charge, priceOf } from './credits.ts';
import { succeedFor } from './envelope.ts';
import { findNamed, nobody } from './find-named.ts';
import type { LinkupContext, LinkupHandlers } from './operations.ts';
import { presentStanding } from './people-presenter.ts';
import { idInUrn, presentInvited } from './presenter.ts';

type Action = 'invite' | 'accept' | 'decline' | 'withdraw' | 'check_invitation';

/** The actions on one person or one invitation, each at a flat price. */
export const invitationRoutes: Pick<LinkupHandlers, Action> = {
  invite: forAccount(async (request) => {
    const { sandbox, account, body, now } = request;
    const member = findNamed(sandbox.world, body.params);
    if (member === undefined) return nobody;
    const credits = priceOf(request);
    const sending = { account: account.account, member, note: body.params.message, now: now.getTime() };
    const sent = await sandbox.world.invite(sending, () => charge(request, credits));
    return sent.ok ? ok(succeedFor('invite', request, presentInvited(sent.value), credits)) : sent;
  }),

  accept: forAccount(async (request) => {
    const answered = await respond(request, 'accept');
    return answered.ok ? ok(succeedFor('accept', request, {}, answered.value)) : answered;
  }),

  decline: forAccount(async (request) => {
    const answered = await respond(request, 'ignore');
    return answered.ok ? ok(succeedFor('decline', request, {}, answered.value)) : answered;
  }),

  withdraw: forAccount(async (request) => {
    const { sandbox, account, body, now } = request;
    const invitationId = body.params.invitation_id;
    const credits = priceOf(request);
    const withdrawn = await sandbox.world.handle(
      { account: account.account, handling: 'withdraw', invitationId, now: now.getTime() },
      () => charge(request, credits),
    );
    if (!withdrawn.ok) return withdrawn;
    return ok(succeedFor('withdraw', request, { withdrawn: true, invitation_id: invitationId }, credits));
  }),

  check_invitation: forAccount((request) => {
    const { sandbox, account, body } = request;
    const member = findNamed(sandbox.world, body.params);
    if (member === undefined) return nobody;
    const credits = priceOf(request);
    const refused = charge(request, credits);
    if (refused !== undefined) return refused;
    const standing = presentStanding(sandbox.world.relationship(account.account, member));
    return ok(succeedFor('check_invitation', request, standing, credits));
  }),
};

interface Answering extends LinkupContext {
  readonly account: AccountView;
  readonly body: { readonly params: { readonly entity_urn: string; readonly shared_secret: string } };
}

/** Answers a received invitation. Gives the credits that it took. */
async function respond(request: Answering, handling: 'accept' | 'ignore'): Promise<Outcome<number>> {
  const { sandbox, account, body, now } = request;
  const { entity_urn: urn, shared_secret: secret } = body.params;
  const invitationId = idInUrn(urn);
  if (invitationId === undefined) return refuse('unknown-invitation', 'entity_urn names no invitation.');
  const credits = priceOf(request);
  const answered = await sandbox.world.handle(
    { account: account.account, handling, invitationId, secret, now: now.getTime() },
    () => charge(request, credits),
  );
  return answered.ok ? ok(credits) : answered;
}
