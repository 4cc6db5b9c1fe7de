import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { readTarget } from '../../core/invitation-target.ts';
import type { KnownReference } from '../../core/member-reference.ts';
import { Bill } from './bill.ts';
import { findInvitation, isListed } from './find-invitation.ts';
import { type HandlingSettings, handleOnce } from './handle-once.ts';
import { invitationIdOf, kindByType } from './invitation.ts';

const types = ['CONNECTION', 'ORGANIZATION', 'EVENT'] as const;

/** Takes back a sent invitation. */
export function createWithdraw({
  network,
  lists,
  relationship,
  retry,
}: HandlingSettings): InvitationClient['withdraw'] {
  return async (target, { signal } = {}) => {
    const bill = new Bill();
    const { id: wanted, member = {} } = readTarget(target, 'linkup', 'sent');
    const kind = 'vendor' in target ? target.kind : 'member' in target ? 'connection' : undefined;
    const id = wanted === undefined ? await findId(member) : invitationIdOf(wanted);

    return await handleOnce({
      id,
      act: () =>
        network(
          'withdraw',
          { invitation_id: id },
          ({ body }) => ({ credits: body.metadata.credits_consumed, raw: body }),
          { signal },
        ),
      isDone,
      bill,
      retry,
      signal,
    });

    async function findId(person: KnownReference): Promise<string> {
      const { state, invitationId } = bill.add(await relationship(person, { signal }));
      if (state === 'sent') {
        return invitationId ?? (await findInvitation(lists.listSent, { member: person }, bill, signal)).id;
      }
      const name = person.publicIdentifier ?? person.id;
      throw new InvitationError('not-pending', `No invitation to ${name} is pending at linkup.`, { vendor: 'linkup' });
    }

    /** Somebody who accepted meanwhile is a connection; by an id alone that cannot be told from a withdrawal. */
    async function isDone(): Promise<boolean> {
      if (kind === 'connection') return bill.add(await relationship(member, { signal })).state === 'none';
      for (const invitationType of types) {
        if (kind !== undefined && kindByType[invitationType] !== kind) continue;
        if (await isListed((page) => lists.listSent({ ...page, invitationType }), { id }, bill, signal)) return false;
      }
      return true;
    }
  };
}
