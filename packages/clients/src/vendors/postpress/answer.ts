import type { components } from '@invitekit/specs/postpress';
import { createHandle, toRaw } from '../../core/handling.ts';
import type { InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { findListed, findTarget, type KnownTarget } from '../../core/invitation-target.ts';
import type { Lists } from '../../core/list-all.ts';
import { type MemberReference, nobody } from '../../core/member-reference.ts';
import { requireState } from '../../core/relationship.ts';
import type { PostpressContext } from './context.ts';
import { sharedSecretOf } from './invitation.ts';
import { createExplainNotPending } from './not-pending.ts';

interface AnsweringSettings extends Pick<InvitationClient, 'relationship'> {
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
  { lists: { listAllReceived }, relationship, action }: AnsweringSettings,
): InvitationClient['accept'] {
  const { vendor, call, accountId, retry } = context;
  return createHandle<Answerable>({
    vendor,
    operation: action === 'accept' ? 'accept' : 'refuse',
    retry,
    find,
    act: ({ id, secret }, { signal }) =>
      call(
        'post',
        '/v1/users/invite/received/{invitation_id}',
        {
          path: { invitation_id: id },
          body: { provider: 'LINKEDIN', shared_secret: secret, account_id: accountId, action },
          signal,
        },
        toRaw,
      ),
    /** Gone from the list is not enough for an acceptance: the other side may have taken the invitation back. */
    isDone: async ({ id, member }, options) =>
      action === 'accept'
        ? requireState(await relationship(member, options)) === 'connected'
        : (await findListed(listAllReceived(options), { id })) === undefined,
    explain: createExplainNotPending(context),
  });

  async function find(known: KnownTarget, options: OperationOptions): Promise<Answerable> {
    const secret = sharedSecretOf(known.raw);
    if (known.id !== undefined && secret !== undefined) return { id: known.id, secret, member: known.member ?? nobody };
    const { id, member, raw } = await findTarget(listAllReceived(options), known, vendor);
    return { id, secret: requireSecret(raw), member };
  }
}

function requireSecret(raw: unknown): string {
  const secret = sharedSecretOf(raw);
  if (secret !== undefined) return secret;
  const message = 'postpress listed the invitation without the secret that an answer to it needs.';
  throw new InvitationError('unexpected-answer', message, { vendor: 'postpress' });
}
