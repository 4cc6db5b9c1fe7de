import type { Invitation } from '../../core/invitation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { readTarget } from '../../core/invitation-target.ts';
import { text } from '../../core/problem.ts';
import { Bill } from './bill.ts';
import { findInvitation, isListed } from './find-invitation.ts';
import { type HandlingSettings, handleOnce } from './handle-once.ts';
import { invitationIdOf } from './invitation.ts';

/** How the two stand once an invitation to connect was answered. */
const stateAfter = { accept: 'connected', decline: 'none' } as const;

/** Answers a received invitation. */
export function createAnswer(
  action: keyof typeof stateAfter,
  { network, lists, relationship, retry }: HandlingSettings,
): InvitationClient['accept'] {
  return async (target, { signal } = {}) => {
    const bill = new Bill();
    const wanted = readTarget(target, 'linkup', 'received');
    const known = { ...wanted, id: wanted.id && invitationIdOf(wanted.id) };
    const invitation = 'vendor' in target && keysOf(target) !== undefined ? target : await lookUp();
    const keys = keysOf(invitation);
    if (keys === undefined) {
      throw new InvitationError('unexpected-answer', 'linkup lists an invitation without its secret', {
        vendor: 'linkup',
      });
    }

    return await handleOnce({
      id: invitationIdOf(invitation.id),
      act: () =>
        network(action, keys, ({ body }) => ({ credits: body.metadata.credits_consumed, raw: body }), { signal }),
      isDone: async () => {
        if (invitation.kind !== 'connection') return !(await isListed(lists.listReceived, invitation, bill, signal));
        return bill.add(await relationship(invitation.member, { signal })).state === stateAfter[action];
      },
      bill,
      retry,
      signal,
    });

    /** Only invitations to connect are named by their person. */
    async function lookUp(): Promise<Invitation> {
      const invitationType = known.id === undefined ? 'CONNECTION' : undefined;
      return await findInvitation((page) => lists.listReceived({ ...page, invitationType }), known, bill, signal);
    }
  };
}

/** What the vendor wants to see of a received invitation. The invitation may have travelled as JSON. */
function keysOf({ raw }: Invitation) {
  const urn = text(raw, 'entity_urn');
  const secret = text(raw, 'shared_secret');
  return urn === undefined || secret === undefined ? undefined : { entity_urn: urn, shared_secret: secret };
}
