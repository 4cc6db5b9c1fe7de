import type { components } from '@invitekit/specs/connectsafely';
import { forAccount } from '../../vendor/for-account.ts';
import { type Issue, ok, type Refused, refuse } from '../../vendor/outcome.ts';
import { fullName } from '../../world/member.ts';
import type { InvitationView } from '../../world/views.ts';
import { accountId } from './accounts.ts';
import type { ConnectSafelyHandlers } from './handlers.ts';
import { wordLimit } from './linkedin-limits.ts';
import { findPerson, urnOf } from './people.ts';
import { kindWords } from './presenter.ts';
import { checkQuota, countUse } from './quota.ts';

type Schemas = components['schemas'];
type InvitationOperation = 'sendConnectionRequest' | 'respondToInvitation' | 'withdrawInvitation';

export const invitationRoutes: Pick<ConnectSafelyHandlers, InvitationOperation> = {
  sendConnectionRequest: forAccount(async (context) => {
    const { sandbox, account, body, settings, now } = context;
    const person = findPerson(sandbox.world, body, settings);
    if (!person.ok) return person;
    const sending = {
      account: account.account,
      member: person.value,
      note: body.customMessage,
      now: now.getTime(),
    };
    const sent = await sandbox.world.invite(sending, () => checkQuota(context, 'CONNECT'));
    if (!sent.ok) return wordLimit(context, sent);
    countUse(context, 'CONNECT');
    return ok({
      success: true,
      message: 'Connection request sent successfully',
      profileUrn: urnOf(person.value),
    });
  }),

  respondToInvitation: forAccount(async ({ sandbox, account: { account }, body, now }) => {
    const { action, invitationId, validationToken } = body;
    if (body.linkedInInvitationType === kindWords.connection.rawType && !body.profileId) {
      return refuse('missing-parameter', missingProfileId.message, missingProfileId);
    }
    const view = sandbox.world.invitation(account, invitationId);
    if (view !== undefined && !fits(view, body)) return fail('The names or the type are not those of the invitation.');
    const handled = await sandbox.world.handle({
      account,
      invitationId,
      handling: action === 'ACCEPT' ? 'accept' : 'ignore',
      secret: validationToken,
      now: now.getTime(),
    });
    if (!handled.ok) return fail(handled.detail);
    const verb = action === 'ACCEPT' ? 'accepted' : 'ignored';
    return ok({
      success: true,
      message: `Invitation from ${fullName(handled.value.member)} ${verb}`,
      accountId: accountId(account.ordinal),
    });
  }),

  withdrawInvitation: forAccount(async ({ sandbox: { world }, account: { account }, body, settings, now }) => {
    const person = findPerson(world, { profileId: body.profileId }, settings);
    if (!person.ok) return person;
    const member = person.value;
    const relationship = world.relationship(account, member);
    if (relationship.state !== 'sent') {
      return refuse('not-pending', `No pending invitation to ${fullName(member)} found.`);
    }
    const { id } = relationship.invitation;
    const known = { ...member, memberId: member.id, profileUrn: urnOf(member), invitationId: id };
    const wrong = (['profileUrn', 'memberId', 'firstName', 'lastName', 'invitationId'] as const).find(
      (name) => body[name] !== undefined && body[name] !== known[name],
    );
    if (wrong !== undefined) {
      return refuse('unknown-invitation', `${wrong} is not that of the invitation to ${fullName(member)}.`);
    }
    const withdrawn = await world.handle({
      account,
      invitationId: id,
      handling: 'withdraw',
      now: now.getTime(),
    });
    if (!withdrawn.ok) return withdrawn;
    return ok({
      success: true,
      message: `Successfully withdrew invitation to ${fullName(member)}`,
      accountId: accountId(account.ordinal),
    });
  }),
};

const missingProfileId: Issue = {
  place: 'body',
  path: ['profileId'],
  keyword: 'required',
  message: 'profileId is required for the invitation of a person',
  expected: 'string',
  received: 'undefined',
};

/** Whether what the request says of an invitation is what the list says. */
function fits({ invitation, member }: InvitationView, body: Schemas['InvitationResponse']): boolean {
  const { rawType, isPersonal } = kindWords[invitation.kind];
  return (
    body.linkedInInvitationType === rawType &&
    body.firstName === member.firstName &&
    body.lastName === member.lastName &&
    (!isPersonal || !body.profileId || body.profileId === member.id)
  );
}

/** The vendor documents nothing else for an invitation that cannot be answered, whatever the reason. */
function fail(detail: string): Refused {
  return refuse({ status: 500, description: 'The invitation could not be answered.' }, detail);
}
