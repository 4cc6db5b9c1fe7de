import type { OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { type KnownReference, knownReference } from '../../core/member-reference.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireState } from '../../core/relationship.ts';
import { requireId } from '../../core/require-id.ts';
import { ownerRefused } from '../../core/self.ts';
import { checkNote, type SendInput, type SendResult } from '../../core/send.ts';
import { standingRefusal } from '../../core/standing-refusal.ts';
import { notInvitable } from '../../core/with-code.ts';
import { writeOnce } from '../../core/write-once.ts';
import type { UnipileContext } from './context.ts';
import { toMember } from './member.ts';
import { getProfile, type Profile } from './profile.ts';

const vendor = 'unipile';

/** One request, or two when the person's id has to be looked up. */
export async function send(
  context: UnipileContext,
  { member, note }: SendInput,
  { signal }: OperationOptions = {},
): Promise<SendResult> {
  const message = checkNote(note, vendor);
  const reference = knownReference(member, vendor);
  const id = reference.id ?? (await findId(context, reference, signal));
  try {
    return await writeOnce({
      act: () => request(context, { ...reference, id }, message, signal),
      findOut: () => findSent(context, id, signal),
      retry: context.retry,
      signal,
    });
  } catch (error) {
    throw await explain(context, error, id, signal);
  }
}

async function findId(
  context: UnipileContext,
  reference: KnownReference,
  signal: AbortSignal | undefined,
): Promise<string> {
  const { id, isSelf } = await getProfile(context, reference, { signal, mayBeOld: true });
  if (isSelf) throw ownerRefused(vendor);
  return id;
}

async function request(
  { call, accountId }: UnipileContext,
  member: KnownReference & { readonly id: string },
  message: string | undefined,
  signal: AbortSignal | undefined,
): Promise<SendResult> {
  return await call(
    'post',
    '/v2/{account_id}/users/me/relation-requests',
    {
      path: { account_id: accountId },
      body: { user_id: member.id, ...(message !== undefined && { message }) },
      signal,
    },
    ({ body }) => ({
      vendor,
      id: requireId(body.id),
      member: body.user ? toMember(body.user) : memberOf(member),
      confirmedBy: 'answer',
      usedPercent: null,
      raw: body,
    }),
  );
}

async function findSent(
  context: UnipileContext,
  id: string,
  signal: AbortSignal | undefined,
): Promise<SendResult | undefined> {
  const profile = await getProfile(context, { id, publicIdentifier: null }, { signal });
  const { pending, member } = profile;
  if (requireState({ vendor, ...profile }) !== 'sent') return undefined;
  return { vendor, id: pending?.id ?? null, member, confirmedBy: 'lookup', usedPercent: null, raw: undefined };
}

/** Unipile refuses with the same words whatever the reason; the profile knows more. */
async function explain(
  context: UnipileContext,
  error: unknown,
  id: string,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const isRefusal = InvitationError.isInstance(error) && (error.status === 422 || error.status === 409);
  if (!isRefusal || !context.explainRefusals) return error;
  try {
    return inWordsOf(await getProfile(context, { id, publicIdentifier: null }, { signal }), error);
  } catch {
    signal?.throwIfAborted();
    return error;
  }
}

function inWordsOf({ isSelf, state, requestStatus }: Profile, error: InvitationError): InvitationError {
  if (isSelf) return notInvitable(error, 'self');
  const explained = standingRefusal(error, state);
  if (explained !== undefined || state === 'unknown') return explained ?? error;
  // After a request that was withdrawn or ignored, LinkedIn wants time to pass. Limits of the account have another type.
  return notInvitable(error, requestStatus ? 'cooldown' : 'closed');
}
