import { forAccount } from '../../vendor/for-account.ts';
import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import type { HandlingRequest } from '../../world/handle-invitation.ts';
import { day } from '../../world/lengths.ts';
import type { Account } from '../../world/records.ts';
import type { InvitationView } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import type { PostpressHandlers } from './handlers.ts';
import { invitationId, isInvitationId, readInvitationId } from './ids.ts';
import { listPage } from './list-page.ts';
import { inWordsOf, refuseAs } from './operation-problems.ts';
import { presentReceivedInvitation, presentSentInvitation } from './presenter.ts';
import { keyReused, replayed } from './replay.ts';
import { usageAtLanding } from './usage.ts';

type InvitationRoutes = Pick<
  PostpressHandlers,
  'listInvitationsSent' | 'listInvitationsReceived' | 'sendInvitation' | 'handleInvitation' | 'cancelInvitation'
>;

export const invitationRoutes: InvitationRoutes = {
  listInvitationsSent: forAccount(({ sandbox, account: { account, owner }, query, settings, now }) =>
    listPage(
      'InvitationList',
      query,
      (range) => sandbox.world.invitations({ account, direction: 'sent', kind: 'connection', ...range }),
      (view) => presentSentInvitation(view, { owner, settings, now }),
    ),
  ),

  listInvitationsReceived: forAccount(({ sandbox, account: { account, owner }, query, settings, now }) =>
    listPage(
      'InvitationList',
      query,
      (range) => sandbox.world.invitations({ account, direction: 'received', kind: 'connection', ...range }),
      (view) => presentReceivedInvitation(view, { owner, settings, now }),
    ),
  ),

  sendInvitation: replayed(
    ({ sent }) => sent,
    refuseAs<'sendInvitation'>('errors/unprocessable_entity', keyReused),
    forAccount(async ({ sandbox: { world }, account: { account, owner }, body, settings, now: date }) => {
      const now = date.getTime();
      const member = world.findById(body.provider_id);
      if (member === undefined) {
        const detail = `provider_id ${body.provider_id} is nobody's id.`;
        return inWordsOf('sendInvitation', refuse('unknown-member', detail), settings);
      }
      if (member.id === owner.id) {
        return refuseAs<'sendInvitation'>('errors/cannot_invite_attendee', 'An account cannot invite its own owner.');
      }
      const sent = await world.invite({ account, member, note: body.message, now });
      if (!sent.ok) return sent;
      const count = world.countSentSince(account, now - 7 * day);
      const usage = usageAtLanding(count, world.rules.weeklyInvitations[account.tier]);
      return ok({
        object: 'UserInvitationSent',
        invitation_id: invitationId(sent.value.invitation.id),
        ...(usage !== undefined && { usage }),
      });
    }),
  ),

  handleInvitation: replayed(
    ({ handled }) => handled,
    refuseAs<'handleInvitation'>('errors/unprocessable_entity', keyReused),
    forAccount(async ({ sandbox: { world }, account: { account }, path, body, settings, now }) => {
      if (body.provider === 'INSTAGRAM') {
        return refuseAs<'handleInvitation'>(
          'errors/invalid_account',
          'This is a LinkedIn account, not one of Instagram.',
        );
      }
      const handling = body.action === 'accept' ? 'accept' : 'ignore';
      const handled = await handle(world, account, path.invitation_id, { handling, secret: body.shared_secret, now });
      if (!handled.ok) return inWordsOf('handleInvitation', handled, settings);
      return ok({ object: 'UserInvitationHandled', status: handling === 'accept' ? 'ACCEPTED' : 'DECLINED' });
    }),
  ),

  cancelInvitation: forAccount(async ({ sandbox: { world }, account: { account }, path, settings, now }) => {
    if (!isInvitationId(path.invitation_id)) {
      return refuse('invalid-parameter', 'invitation_id is not the id of an invitation.');
    }
    const handled = await handle(world, account, path.invitation_id, { handling: 'withdraw', now });
    if (!handled.ok) return inWordsOf('cancelInvitation', handled, settings);
    return ok({ object: 'InvitationCanceled' });
  }),
};

interface HandlingOptions extends Pick<HandlingRequest, 'handling' | 'secret'> {
  readonly now: Date;
}

/** Handles an invitation to connect; of other kinds the vendor knows nothing. */
async function handle(
  world: World,
  account: Account,
  id: string,
  { now, ...options }: HandlingOptions,
): Promise<Outcome<InvitationView>> {
  const invitationId = readInvitationId(id);
  const found = invitationId === undefined ? undefined : world.invitation(account, invitationId);
  if (invitationId === undefined || found?.invitation.kind !== 'connection') {
    return refuse('unknown-invitation', `This account has no invitation ${id}.`);
  }
  return await world.handle({ account, invitationId, now: now.getTime(), ...options });
}
