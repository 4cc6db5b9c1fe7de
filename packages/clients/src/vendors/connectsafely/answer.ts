import type { components } from '@invitekit/specs/connectsafely';
import { createHandle, toRaw } from '../../core/handling.ts';
import type { Invitation } from '../../core/invitation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { findListed, findTarget, type KnownTarget, notPending } from '../../core/invitation-target.ts';
import type { Lists } from '../../core/list-all.ts';
import { requireState } from '../../core/relationship.ts';
import { accountIn, type ConnectSafelyContext, vendor } from './context.ts';
import { isUnexplainedFailure } from './errors.ts';
import { type ReceivedFacts, readReceivedFacts } from './received-facts.ts';

type Action = components['schemas']['InvitationResponse']['action'];

/** What an answer needs, and how the vendor has failed to give one. */
interface Answerable extends ReceivedFacts {
  readonly id: string;
  refusal?: InvitationError;
  isLost: boolean;
}

/** Answering takes one request for an invitation as listed; an id or a person is looked up in the list first. */
export function createAnswers(
  context: ConnectSafelyContext,
  { listAllReceived }: Lists,
  relationship: InvitationClient['relationship'],
) {
  return { accept: respond('ACCEPT'), refuse: respond('IGNORE') };

  function respond(action: Action) {
    return createHandle<Answerable>({
      vendor,
      operation: action === 'ACCEPT' ? 'accept' : 'refuse',
      retry: context.retry,
      async find(known, { signal }) {
        const facts = await findFacts(known, signal);
        return { ...facts, id: facts.fields.invitationId, isLost: false };
      },
      async act(found, { signal }) {
        const body = { ...accountIn(context), action, ...found.fields };
        try {
          return await context.call('post', '/linkedin/invitations/received/respond', { body, signal }, toRaw);
        } catch (error) {
          if (isUnexplainedFailure(error)) found.refusal = error;
          else found.isLost = true;
          throw error;
        }
      },
      // The vendor fails in the same way whatever is wrong; that the invitation left the list tells the one from the other.
      // When it left is not told: an earlier answer and one that failed after it was acted on look the same.
      async isDone(found, { signal }) {
        const { id, isLost, refusal } = found;
        if ((await findListed(listAllReceived({ signal }), { id })) !== undefined) return false;
        return (isLost && (await hasOutcome(action, found, signal))) || notPending(vendor, id, refusal);
      },
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
