import { forAccount } from '../../http/for-account.ts';
import { ok } from '../../http/outcome.ts';
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
    const accepted = await world.handle({ account, invitationId, handling: 'accept', now: now.getTime() });
    return accepted.ok ? ok({ object: 'RelationRequestConfirmed' }) : accepted;
  }),

  cancelRelationRequest: forAccount(async ({ sandbox: { world }, account: { account }, path, now }) => {
    const invitationId = path.request_id;
    const isReceived = world.invitation(account, invitationId)?.direction === 'received';
    const handling = isReceived ? 'ignore' : 'withdraw';
    const canceled = await world.handle({ account, invitationId, handling, now: now.getTime() });
    return canceled.ok ? ok({ object: 'RelationRequestCanceled' }) : canceled;
  }),
};
