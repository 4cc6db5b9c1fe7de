import type { InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import type { InvitationError } from '../../core/invitation-error.ts';
import { lookInto } from '../../core/look-into.ts';
import { isSameMember, type KnownReference } from '../../core/member-reference.ts';
import type { RelationshipState } from '../../core/relationship.ts';
import { standingRefusal } from '../../core/standing-refusal.ts';
import { notInvitable } from '../../core/with-code.ts';
import type { ConnectSafelyContext } from './context.ts';

interface Lookups extends Pick<InvitationClient, 'relationship'> {
  readonly findSent: (reference: KnownReference, options: OperationOptions) => Promise<object | undefined>;
}

interface Refused {
  readonly reference: KnownReference;
  /** Whether it cannot be the note that was refused. */
  readonly isNoteRight: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * A refusal to invite has no name; how the two stand tells the reason, and costs nothing. What it does not explain is about
 * the person all the same, because limits have a status of their own: somebody who takes no invitations, or one that was
 * withdrawn or ignored lately. Nothing tells the two apart.
 */
export function createExplanation(
  context: ConnectSafelyContext,
  { relationship, findSent }: Lookups,
): (error: InvitationError, refused: Refused) => Promise<InvitationError> {
  return async (error, refused) => await lookInto(error, () => inWordsOf(error, refused), refused);

  async function inWordsOf(error: InvitationError, { reference, isNoteRight, signal }: Refused) {
    const state = await stateOf(reference, signal);
    const explained = standingRefusal(error, state);
    if (explained !== undefined || state === 'unknown') return explained ?? error;
    if (await isOwner(reference, signal)) return notInvitable(error, 'self');
    return isNoteRight ? notInvitable(error, undefined) : error;
  }

  /** By an id alone only what was sent is looked at: connections come 12 to a page, and have no ids. */
  async function stateOf(reference: KnownReference, signal?: AbortSignal): Promise<RelationshipState> {
    if (reference.publicIdentifier !== null) return (await relationship(reference, { signal })).state;
    return (await findSent(reference, { signal })) === undefined ? 'none' : 'sent';
  }

  /** The vendor tells the owner's public identifier alone. */
  async function isOwner(reference: KnownReference, signal?: AbortSignal): Promise<boolean> {
    if (reference.publicIdentifier === null) return false;
    const query = { accountId: context.accountId };
    const read = ({ body }: { readonly body: { readonly publicId: string } }) => body.publicId;
    const publicIdentifier = await context.call('get', '/linkedin/account/status', { query, signal }, read);
    return isSameMember({ publicIdentifier }, { publicIdentifier: reference.publicIdentifier });
  }
}
