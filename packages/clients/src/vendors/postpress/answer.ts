import type { components } from '@invitekit/specs/postpress';
import type { Handled, InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { findTarget, type InvitationTarget, readTarget } from '../../core/invitation-target.ts';
import { type MemberReference, nobody } from '../../core/member-reference.ts';
import { requireState } from '../../core/relationship.ts';
import { writeOnce } from '../../core/write-once.ts';
import type { PostpressContext } from './context.ts';
import { findListed } from './find-listed.ts';
import { sharedSecretOf } from './invitation.ts';
import type { Lists } from './lists.ts';
import { actOnInvitation } from './not-pending.ts';
import { readRelationship } from './relationship.ts';

interface AnsweringSettings {
  readonly lists: Lists;
  readonly action: components['schemas']['DecisionAction'];
}

/** What the vendor asks for. */
interface Answerable {
  readonly id: string;
  readonly secret: string;
  readonly member: MemberReference;
}

/**
 * Accepts or declines. One request for an invitation as it was listed, because that holds the secret; else one more for
 * every 100 invitations that are newer than the one that is meant.
 */
export function createAnswering(
  context: PostpressContext,
  { lists: { listAllReceived }, action }: AnsweringSettings,
): InvitationClient['accept'] {
  const { call, accountId, retry } = context;

  return async (target, options = {}) => {
    const { signal } = options;
    const found = await find(target, options);
    const { id, secret } = found;
    const act = async (): Promise<Handled> =>
      await call(
        'post',
        '/v1/users/invite/received/{invitation_id}',
        {
          path: { invitation_id: id },
          body: { provider: 'LINKEDIN', shared_secret: secret, account_id: accountId, action },
          signal,
        },
        ({ body }) => ({ vendor: 'postpress', id, confirmedBy: 'answer', raw: body }),
      );
    const findOut = async (): Promise<Handled | undefined> =>
      (await hasHappened(found, options))
        ? { vendor: 'postpress', id, confirmedBy: 'lookup', raw: undefined }
        : undefined;
    return await actOnInvitation(context, () => writeOnce({ act, findOut, retry, signal }), options);
  };

  async function find(target: InvitationTarget, options: OperationOptions): Promise<Answerable> {
    const known = readTarget(target, 'postpress', 'received');
    const secret = sharedSecretOf(known.raw);
    if (known.id !== undefined && secret !== undefined) return { id: known.id, secret, member: known.member ?? nobody };
    const { id, member, raw } = await findTarget(listAllReceived(options), known, 'postpress');
    return { id, secret: requireSecret(raw), member };
  }

  /** Gone from the list is not enough for an acceptance: the other side may have taken the invitation back. */
  async function hasHappened({ id, member }: Answerable, options: OperationOptions): Promise<boolean> {
    return action === 'accept'
      ? requireState(await readRelationship(context, member, options)) === 'connected'
      : (await findListed(listAllReceived(options), { id })) === undefined;
  }
}

function requireSecret(raw: unknown): string {
  const secret = sharedSecretOf(raw);
  if (secret !== undefined) return secret;
  const message = 'postpress listed the invitation without the secret that answering it takes.';
  throw new InvitationError('unexpected-answer', message, { vendor: 'postpress' });
}
