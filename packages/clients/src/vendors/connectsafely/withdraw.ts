import type { components } from '@invitekit/specs/connectsafely';
import { createHandle, outcomeOf, toRaw } from '../../core/handling.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { findTarget, type KnownTarget, notPending } from '../../core/invitation-target.ts';
import type { Lists } from '../../core/list-all.ts';
import { lastSegment } from '../../core/person/profile-address.ts';
import { property, text } from '../../core/problem.ts';
import { accountIn, type ConnectSafelyContext, vendor } from './context.ts';
import { isAmbiguousRefusal } from './errors.ts';

type Withdrawal = components['schemas']['Withdrawal'];

/** Withdrawing takes one request for an invitation as listed or a public identifier; the rest is looked up in the list. */
export function createWithdraw(
  context: ConnectSafelyContext,
  { listAllSent }: Lists,
  relationship: InvitationClient['relationship'],
): InvitationClient['withdraw'] {
  return createHandle({
    vendor,
    operation: 'withdraw',
    retry: context.retry,
    async find(known, { signal }) {
      const withdrawal = await findWithdrawal(known, signal);
      return { id: withdrawal.invitationId, withdrawal };
    },
    act: ({ withdrawal }, { signal }) =>
      context.call(
        'post',
        '/linkedin/invitations/withdraw',
        { body: { ...accountIn(context), ...withdrawal }, signal },
        toRaw,
      ),
    isDone: async ({ withdrawal: { profileId: publicIdentifier } }, options) =>
      outcomeOf('withdraw', await relationship({ publicIdentifier }, options)),
    explain: (error, { withdrawal }) =>
      isAmbiguousRefusal(error) ? notPending(vendor, withdrawal.profileId, error) : error,
  });

  async function findWithdrawal(target: KnownTarget, signal?: AbortSignal): Promise<Withdrawal> {
    // What came along may be of another invitation than the id.
    const isMixed = target.raw !== undefined && text(target.raw, 'invitationId') !== target.id;
    const known = isMixed ? undefined : toWithdrawal(target);
    if (known !== undefined) return known;
    const found = toWithdrawal(await findTarget(listAllSent({ signal }), target, vendor));
    if (found !== undefined) return found;
    throw new InvitationError('unexpected-answer', `The invitation is listed without a public identifier`, { vendor });
  }
}

/** The vendor needs the last part of the address, a name as a rule. All the rest spares it a look at the profile. */
function toWithdrawal({ id, member, raw }: KnownTarget): Withdrawal | undefined {
  const profile = property(raw, 'profile');
  const profileId =
    member?.publicIdentifier ?? text(profile, 'publicIdentifier') ?? lastSegment(text(profile, 'profileUrl'));
  if (profileId === undefined) return undefined;
  const [profileUrn, firstName, lastName] = [
    text(raw, 'memberUrn'),
    text(profile, 'firstName'),
    text(profile, 'lastName'),
  ];
  return {
    profileId,
    ...(id !== undefined && { invitationId: id }),
    ...(member?.id && { memberId: member.id }),
    ...(profileUrn !== undefined && { profileUrn }),
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
  };
}
