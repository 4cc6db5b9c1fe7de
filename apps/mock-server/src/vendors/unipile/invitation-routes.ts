import { forAccount } from '../../vendor/for-account.ts';
import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import type { Account } from '../../world/records.ts';
import type { InvitationView } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import type { HandlersOf } from './handlers.ts';
import { pageOf } from './paging.ts';
import { findPerson } from './people.ts';
import { presentRelationRequest } from './presenter.ts';

export const invitationRoutes: HandlersOf<
  'getRelationRequestsList' | 'createRelationRequest' | 'acceptRelationRequest' | 'cancelRelationRequest'
> = {
  getRelationRequestsList: forAccount(({ sandbox, account: { account }, query, settings }) =>
    pageOf(
      query,
      settings,
      (range) => sandbox.world.invitations({ account, direction: query.type, kind: 'connection', ...range }),
      (view) => presentRelationRequest(view, settings),
    ),
  ),

  createRelationRequest: forAccount(async ({ sandbox: { world }, account: { account }, body, settings, now }) => {
    const found = findPerson(world, body.user_id);
    if (!found.ok) return found;
    const sent = await world.invite({ account, member: found.value, note: body.message, now: now.getTime() });
    return sent.ok ? ok(presentRelationRequest(sent.value, settings)) : sent;
  }),

  acceptRelationRequest: forAccount(async ({ sandbox: { world }, account: { account }, path, now }) => {
    const invitationId = path.request_id;
    const found = findRequest(world, account, invitationId);
    if (!found.ok) return found;
    const accepted = await world.handle({ account, invitationId, handling: 'accept', now: now.getTime() });
    return accepted.ok ? ok({ object: 'RelationRequestConfirmed' }) : accepted;
  }),

  cancelRelationRequest: forAccount(async ({ sandbox: { world }, account: { account }, path, now }) => {
    const invitationId = path.request_id;
    const found = findRequest(world, account, invitationId);
    if (!found.ok) return found;
    const handling = found.value.direction === 'received' ? 'ignore' : 'withdraw';
    const canceled = await world.handle({ account, invitationId, handling, now: now.getTime() });
    return canceled.ok ? ok({ object: 'RelationRequestCanceled' }) : canceled;
  }),
};

/** An invitation to connect; of other kinds the vendor knows nothing. */
function findRequest(world: World, account: Account, id: string): Outcome<InvitationView> {
  const view = world.invitation(account, id);
  return view?.invitation.kind === 'connection'
    ? ok(view)
    : refuse('unknown-invitation', `This account has no relation request ${id}.`);
}
