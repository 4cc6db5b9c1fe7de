import type { components } from '@invitekit/specs/connectsafely';
import type { Handled, OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { findTarget, type InvitationTarget, type KnownTarget, readTarget } from '../../core/invitation-target.ts';
import { lastSegment } from '../../core/person/profile-address.ts';
import { property, text } from '../../core/problem.ts';
import { requireState } from '../../core/relationship.ts';
import { accountIn, type ConnectSafelyContext, vendor } from './context.ts';
import { isAmbiguousRefusal } from './errors.ts';
import { handleOnce, notPending } from './handle-once.ts';
import type { ConnectSafelyLists } from './lists.ts';
import type { FindRelationship } from './relationship.ts';

type Withdrawal = components['schemas']['Withdrawal'];

/** Withdrawing takes one request for an invitation as listed or a public identifier; the rest is looked up in the list. */
export function createWithdraw(
  context: ConnectSafelyContext,
  { listAllSent }: ConnectSafelyLists,
  relationship: FindRelationship,
) {
  return async (target: InvitationTarget, { signal }: OperationOptions = {}): Promise<Handled> => {
    const withdrawal = await findWithdrawal(readTarget(target, vendor, 'sent'), signal);
    const { invitationId: id, profileId: publicIdentifier } = withdrawal;
    const body = { ...accountIn(context), ...withdrawal };
    try {
      return await handleOnce({
        act: () =>
          context.call('post', '/linkedin/invitations/withdraw', { body, signal }, ({ body: raw }) => ({
            vendor,
            id,
            confirmedBy: 'answer',
            raw,
          })),
        findOut: async () => {
          const state = requireState(await relationship({ publicIdentifier }, { signal }));
          if (state === 'sent') return undefined;
          if (state === 'connected') return notPending(publicIdentifier);
          return { vendor, id, confirmedBy: 'lookup', raw: undefined };
        },
        retry: context.retry,
        signal,
      });
    } catch (error) {
      throw isAmbiguousRefusal(error) ? notPending(publicIdentifier, error) : error;
    }
  };

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
