import type { components } from '@invitekit/specs/connectsafely';
import type { Invitation } from '../../core/invitation.ts';
import type { Handled, OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { findTarget, type InvitationTarget, type KnownTarget, readTarget } from '../../core/invitation-target.ts';
import { requireState } from '../../core/relationship.ts';
import { accountIn, type ConnectSafelyContext, vendor } from './context.ts';
import { isUnexplainedFailure } from './errors.ts';
import { handleOnce, notPending } from './handle-once.ts';
import type { ConnectSafelyLists } from './lists.ts';
import { type ReceivedFacts, readReceivedFacts } from './received-facts.ts';
import type { FindRelationship } from './relationship.ts';

type Action = components['schemas']['InvitationResponse']['action'];

/** Answering takes one request for an invitation as listed; an id or a person is looked up in the list first. */
export function createRespond(
  context: ConnectSafelyContext,
  { listAllReceived }: ConnectSafelyLists,
  relationship: FindRelationship,
) {
  return {
    accept: (target: InvitationTarget, options?: OperationOptions) => respond('ACCEPT', target, options),
    refuse: (target: InvitationTarget, options?: OperationOptions) => respond('IGNORE', target, options),
  };

  async function respond(action: Action, target: InvitationTarget, { signal }: OperationOptions = {}) {
    const facts = await findFacts(readTarget(target, vendor, 'received'), signal);
    const { invitationId: id } = facts.fields;
    const body = { ...accountIn(context), action, ...facts.fields };
    let refusal: InvitationError | undefined;
    let isLost = false;
    return await handleOnce({
      act: async () => {
        try {
          return await context.call(
            'post',
            '/linkedin/invitations/received/respond',
            { body, signal },
            ({ body: raw }): Handled => ({ vendor, id, confirmedBy: 'answer', raw }),
          );
        } catch (error) {
          if (isUnexplainedFailure(error)) refusal = error;
          else isLost = true;
          throw error;
        }
      },
      // The vendor fails in the same way whatever is wrong; that the invitation left the list tells the one from the other.
      // When it left is not told: an earlier answer and one that failed after it was acted on look the same.
      findOut: async () => {
        if (await isListed(id, signal)) return undefined;
        if (!isLost || !(await hasOutcome(action, facts, signal))) return notPending(id, refusal);
        return { vendor, id, confirmedBy: 'lookup', raw: undefined };
      },
      retry: context.retry,
      signal,
    });
  }

  async function findFacts(target: KnownTarget, signal?: AbortSignal): Promise<ReceivedFacts> {
    const known = readReceivedFacts(target.raw);
    // What came along may be of another invitation than the id.
    if (known !== undefined && known.fields.invitationId === target.id) return known;
    const listing = listAllReceived({ signal });
    const found = await findTarget(target.id === undefined ? connectionsIn(listing) : listing, target, vendor);
    const facts = readReceivedFacts(found.raw);
    if (facts !== undefined) return facts;
    throw new InvitationError('unexpected-answer', 'The invitation is listed without its validation token', { vendor });
  }

  async function isListed(id: string, signal?: AbortSignal): Promise<boolean> {
    for await (const invitation of listAllReceived({ signal })) {
      if (invitation.id === id) return true;
    }
    return false;
  }

  /** Whether things are as after this answer. Invitations that do not connect leave no other trace. */
  async function hasOutcome(action: Action, { isConnection, publicIdentifier }: ReceivedFacts, signal?: AbortSignal) {
    if (!isConnection || publicIdentifier === null) return true;
    const state = requireState(await relationship({ publicIdentifier }, { signal }));
    return (state === 'connected') === (action === 'ACCEPT');
  }
}

/** Who names a person means the invitation to connect. */
async function* connectionsIn(listing: AsyncIterable<Invitation>): AsyncGenerator<Invitation, void, undefined> {
  for await (const invitation of listing) {
    if (invitation.kind === 'connection') yield invitation;
  }
}
