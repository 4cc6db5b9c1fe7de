import type { InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { lookInto } from '../../core/look-into.ts';
import type { KnownReference } from '../../core/member-reference.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireState } from '../../core/relationship.ts';
import { requireId } from '../../core/require-id.ts';
import { ownerRefused } from '../../core/self.ts';
import { createSend } from '../../core/send-once.ts';
import { standingRefusal } from '../../core/standing-refusal.ts';
import { notInvitable } from '../../core/with-code.ts';
import type { UnipileContext } from './context.ts';
import { toMember } from './member.ts';
import { getProfile, type Profile } from './read-profile.ts';

/** One request, or two when the person's id has to be looked up. */
export function createUnipileSend(context: UnipileContext, explainRefusals: boolean): InvitationClient['send'] {
  const { vendor, call, accountId, retry } = context;
  return createSend({
    vendor,
    retry,
    async find(known, options) {
      return { ...known, id: known.id ?? (await findId(known, options)) };
    },
    act: (member, message, { signal }) =>
      call(
        'post',
        '/v2/{account_id}/users/me/relation-requests',
        {
          path: { account_id: accountId },
          body: { user_id: member.id, ...(message !== undefined && { message }) },
          signal,
        },
        ({ body }) => ({
          id: requireId(body.id),
          member: body.user ? toMember(body.user) : memberOf(member),
          raw: body,
        }),
      ),
    async findSent({ id }, options) {
      const profile = await getProfile(context, { id, publicIdentifier: null }, options);
      const { pending, member } = profile;
      return requireState(profile) === 'sent' ? { id: pending?.id ?? null, member } : undefined;
    },
    explain: async (error, { id }, options) => (explainRefusals ? await explain(context, error, id, options) : error),
  });

  async function findId(reference: KnownReference, options: OperationOptions): Promise<string> {
    const { id, isSelf } = await getProfile(context, reference, { ...options, mayBeOld: true });
    if (isSelf) throw ownerRefused(vendor);
    return id;
  }
}

/** Unipile refuses with the same words whatever the reason; the profile knows more. */
async function explain(
  context: UnipileContext,
  error: unknown,
  id: string,
  options: OperationOptions,
): Promise<unknown> {
  const isRefusal = InvitationError.isInstance(error) && (error.status === 422 || error.status === 409);
  if (!isRefusal) return error;
  const look = async () => inWordsOf(await getProfile(context, { id, publicIdentifier: null }, options), error);
  return await lookInto(error, look, options);
}

function inWordsOf({ isSelf, state, requestStatus }: Profile, error: InvitationError): InvitationError {
  if (isSelf) return notInvitable(error, 'self');
  const explained = standingRefusal(error, state);
  if (explained !== undefined || state === 'unknown') return explained ?? error;
  // After a request that was withdrawn or ignored, LinkedIn wants time to pass. Limits of the account have another type.
  return notInvitable(error, requestStatus ? 'cooldown' : 'closed');
}
