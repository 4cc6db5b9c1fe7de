import type { InvitationKind } from '../../core/invitation.ts';
import type { InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { notPending } from '../../core/invitation-target.ts';
import { type KnownReference, nobody } from '../../core/member-reference.ts';
import type { PageOptions } from '../../core/page.ts';
import { requireState } from '../../core/relationship.ts';
import { Bill } from './bill.ts';
import { findInvitation } from './find-invitation.ts';
import { createBilledHandle, type HandlingSettings, toOutcome } from './handle.ts';
import { invitationIdOf, type LinkupInvitationType } from './invitation.ts';

const typesByKind = /* @__PURE__ */ new Map<InvitationKind | undefined, LinkupInvitationType>([
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
  return createBilledHandle({
    operation: 'withdraw',
    retry,
    async find({ id, member = nobody }, options, target) {
      const bill = new Bill();
      const kind = 'vendor' in target ? target.kind : 'member' in target ? 'connection' : undefined;
      return { id: id === undefined ? await findId(member, bill, options) : invitationIdOf(id), kind, member, bill };
    },
    act: ({ id }, options) => network('withdraw', { invitation_id: id }, toOutcome, options),
    /** Only of people who are known can be told whether they accepted meanwhile; otherwise this throws. */
    async isDone({ id, kind, member, bill }, { signal }) {
      if (kind === 'connection') return requireState(bill.add(await relationship(member, { signal }))) === 'none';
      const invitationType = typesByKind.get(kind);
      if (invitationType === undefined) {
        // To read every list costs more than to withdraw once again, which does no harm.
        throw new InvitationError('not-pending', `It is not known what became of ${id}.`, { vendor: 'linkup' });
      }
      const listPage = (page: PageOptions) => lists.listSent({ ...page, invitationType });
      await findInvitation({ action: 'list_sent', listPage }, { id }, bill, signal);
      return false;
    },
  });

  async function findId(person: KnownReference, bill: Bill, { signal }: OperationOptions): Promise<string> {
    const standing = bill.add(await relationship(person, { signal }));
    const { invitationId } = standing;
    if (requireState(standing) !== 'sent') throw notPending('linkup', person.publicIdentifier ?? person.id);
    const listing = { action: 'list_sent', listPage: lists.listSent } as const;
    return invitationId ?? (await findInvitation(listing, { member: person }, bill, signal)).id;
  }
}
