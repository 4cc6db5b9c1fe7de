import type { Invitation } from '../../core/invitation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { type KnownTarget, notPending } from '../../core/invitation-target.ts';
import { type KnownReference, nobody } from '../../core/member-reference.ts';
import type { PageOptions } from '../../core/page.ts';
import { text } from '../../core/problem.ts';
import { requireState } from '../../core/relationship.ts';
import { Bill } from './bill.ts';
import { findInvitation, isListed } from './find-invitation.ts';
import { createBilledHandle, type HandlingSettings, toOutcome } from './handle.ts';
import { invitationIdOf } from './invitation.ts';

/** How the two stand once an invitation to connect was answered. */
const stateAfter = { accept: 'connected', decline: 'none' } as const;

/** Answers a received invitation. */
export function createAnswer(
  action: keyof typeof stateAfter,
  { network, lists, relationship, retry }: HandlingSettings,
): InvitationClient['accept'] {
  return createBilledHandle({
    operation: action === 'accept' ? 'accept' : 'refuse',
    retry,
    async find(wanted, { signal }, target) {
      const bill = new Bill();
      const id = wanted.id && invitationIdOf(wanted.id);
      const isWhole = 'vendor' in target && id !== undefined && idIn(keysOf(target)) === id;
      const invitation = isWhole ? target : await lookUp({ ...wanted, id }, bill, signal);
      const keys = keysOf(invitation);
      if (keys === undefined) throw unexpected('linkup lists an invitation without its secret.');
      return { id: invitationIdOf(invitation.id), invitation, keys, bill };
    },
    act: ({ keys }, options) => network(action, keys, toOutcome, options),
    async isDone({ invitation, bill }, { signal }) {
      if (invitation.kind !== 'connection') {
        const listing = { action: 'list_invitations', listPage: lists.listReceived } as const;
        return !(await isListed(listing, invitation, bill, signal));
      }
      return requireState(bill.add(await relationship(invitation.member, { signal }))) === stateAfter[action];
    },
  });

  /** Only invitations to connect are named by their person. */
  async function lookUp({ id, member = nobody }: KnownTarget, bill: Bill, signal?: AbortSignal): Promise<Invitation> {
    const known = id === undefined ? await toListed(member, bill, signal) : { id };
    const invitationType = id === undefined ? 'CONNECTION' : undefined;
    const listPage = (page: PageOptions) => lists.listReceived({ ...page, invitationType });
    return await findInvitation({ action: 'list_invitations', listPage }, known, bill, signal);
  }

  /** The list tells no ids of people, so whoever is named by nothing else is looked up first. */
  async function toListed(member: KnownReference, bill: Bill, signal?: AbortSignal): Promise<KnownTarget> {
    if (member.publicIdentifier !== null) return { member };
    const standing = bill.add(await relationship(member, { signal }));
    const { invitationId } = standing;
    if (requireState(standing) !== 'received') throw notPending('linkup', member.id);
    if (invitationId === null) throw unexpected(`linkup does not say which invitation is from ${member.id}.`);
    return { id: invitationId };
  }
}

/** What the vendor wants to see of a received invitation. The invitation may have travelled as JSON. */
function keysOf({ raw }: Invitation) {
  const urn = text(raw, 'entity_urn');
  const secret = text(raw, 'shared_secret');
  return urn === undefined || secret === undefined ? undefined : { entity_urn: urn, shared_secret: secret };
}

/** Keys may have come with the id of another invitation. */
function idIn(keys: ReturnType<typeof keysOf>): string | undefined {
  return keys && invitationIdOf(keys.entity_urn);
}

function unexpected(message: string): InvitationError {
  return new InvitationError('unexpected-answer', message, { vendor: 'linkup' });
}
