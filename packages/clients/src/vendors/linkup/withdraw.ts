import type { InvitationKind } from '../../core/invitation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { readTarget } from '../../core/invitation-target.ts';
import { type KnownReference, nobody } from '../../core/member-reference.ts';
import { requireState } from '../../core/relationship.ts';
import { Bill } from './bill.ts';
import { findInvitation } from './find-invitation.ts';
import { type HandlingSettings, handleOnce } from './handle-once.ts';
import { invitationIdOf, type LinkupInvitationType } from './invitation.ts';

const typesByKind = new Map<InvitationKind | undefined, LinkupInvitationType>([
  ['event', 'EVENT'],
  ['organization', 'ORGANIZATION'],
]);

/** Takes back a sent invitation. */
export function createWithdraw({
  network,
  lists,
  relationship,
  retry,
}: HandlingSettings): InvitationClient['withdraw'] {
  return async (target, { signal } = {}) => {
    const bill = new Bill();
    const { id: wanted, member = nobody } = readTarget(target, 'linkup', 'sent');
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
      const standing = bill.add(await relationship(person, { signal }));
      const { invitationId } = standing;
      if (requireState(standing) === 'sent') {
        return invitationId ?? (await findInvitation(lists.listSent, { member: person }, bill, signal)).id;
      }
      const name = person.publicIdentifier ?? person.id;
      throw new InvitationError('not-pending', `No invitation to ${name} is pending at linkup.`, { vendor: 'linkup' });
    }

    /** Only of people who are known can be told whether they accepted meanwhile; otherwise this throws. */
    async function isDone(): Promise<boolean> {
      if (kind === 'connection') return requireState(bill.add(await relationship(member, { signal }))) === 'none';
      const invitationType = typesByKind.get(kind);
      if (invitationType === undefined) {
        // To read every list costs more than to withdraw once again, which does no harm.
        throw new InvitationError('not-pending', `What became of ${id} cannot be told.`, { vendor: 'linkup' });
      }
      await findInvitation((page) => lists.listSent({ ...page, invitationType }), { id }, bill, signal);
      return false;
    }
  };
}
