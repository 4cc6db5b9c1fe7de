import { addMessage } from './add-message.ts';
import { type Account, connectionBetween, type Invitation, type InvitationState, pairId } from './records.ts';
import { done, type Gate, refuseTo, type Stopped, type WorldOutcome, type WorldRefused } from './refusal.ts';
import type { WorldState } from './world-state.ts';

/** What the two sides can do with a pending invitation. */
type Handling = 'accept' | 'ignore' | 'withdraw';

export interface HandlingRequest {
  readonly account: Account;
  readonly invitationId: string;
  readonly handling: Handling;
  /** The secret that came with the invitation, where the vendor asks for it. */
  readonly secret?: string | undefined;
  /** The time, in milliseconds since 1970. */
  readonly now: number;
}

const stateAfter: Readonly<Record<Handling, InvitationState>> = {
  accept: 'accepted',
  ignore: 'ignored',
  withdraw: 'withdrawn',
};

/** Handles an invitation for one of its sides, if it is theirs to handle. */
export async function handleInvitation<Stop extends Stopped>(
  state: WorldState,
  request: HandlingRequest,
  gate: Gate<Stop>,
): Promise<WorldOutcome<Invitation, Stop>> {
  const invitation = state.invitations.get(request.invitationId);
  if (invitation === undefined) return unknown(request.invitationId);
  const refused = check(invitation, request) ?? gate();
  if (refused !== undefined) return refused;
  return done(await settle(state, invitation, stateAfter[request.handling], request.now));
}

/** Moves a pending invitation to its end, with what follows from that. */
export async function settle(
  state: WorldState,
  invitation: Invitation,
  next: InvitationState,
  now: number,
): Promise<Invitation> {
  const settled = await state.invitations.put({ ...invitation, state: next, settledAt: now });
  if (next !== 'accepted') return settled;
  const { fromId, toId, kind } = invitation;
  if (kind === 'connection') {
    await state.connections.add(connectionBetween(fromId, toId, now));
    tellOfConnection(state, settled, now);
    if (settled.note !== null) await openWithNote(state, settled, settled.note, now);
  }
  if (kind === 'member-follow' && state.follows.get(pairId(toId, fromId)) === undefined) {
    await state.follows.add({ id: pairId(toId, fromId), followerId: toId, followedId: fromId, followedAt: now });
  }
  return settled;
}

/** LinkedIn lets a conversation begin with the note. */
async function openWithNote(state: WorldState, { fromId, toId }: Invitation, text: string, now: number): Promise<void> {
  await addMessage(state, { fromId, toId, text, kind: 'invitation', now });
}

/** Either side may be the owner of an account, or both. */
function tellOfConnection({ accounts, members, events }: WorldState, { fromId, toId }: Invitation, at: number): void {
  for (const [direction, ownerId, memberId] of [
    ['sent', fromId, toId],
    ['received', toId, fromId],
  ] as const) {
    const account = accounts.get(ownerId);
    const owner = members.get(ownerId);
    const member = members.get(memberId);
    if (account === undefined || owner === undefined || member === undefined) continue;
    events.push({ type: 'connected', account: { account, owner }, member, direction, at });
  }
}

function check(invitation: Invitation, { account, handling, secret }: HandlingRequest): WorldRefused | undefined {
  const isSender = invitation.fromId === account.id;
  // Other people's invitations are as unknown as none.
  if (!isSender && invitation.toId !== account.id) return unknown(invitation.id);
  if (isSender !== (handling === 'withdraw')) {
    const detail = isSender
      ? 'This invitation was sent by the account. It can only be withdrawn.'
      : 'This invitation was received by the account. It can only be accepted or ignored.';
    return refuseTo('wrong-direction', detail);
  }
  if (invitation.state !== 'pending') {
    return refuseTo('not-pending', `This invitation is not pending any more: it is ${invitation.state}.`);
  }
  if (secret !== undefined && secret !== invitation.sharedSecret) {
    return refuseTo('wrong-secret', 'The secret is not the one that came with the invitation.');
  }
  return undefined;
}

function unknown(id: string): WorldRefused {
  return refuseTo('unknown-invitation', `This account has no invitation ${id}.`);
}
