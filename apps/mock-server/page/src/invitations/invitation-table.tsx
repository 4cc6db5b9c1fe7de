import type { Invitation } from '../../../src/client/types.ts';
import { Empty } from '../ui/empty.tsx';
import { ListTable } from '../ui/list-table.tsx';
import { InvitationRow } from './invitation-row.tsx';

export function InvitationTable({ invitations }: { readonly invitations: readonly Invitation[] }) {
  if (invitations.length === 0) {
    return (
      <Empty title="No invitation fits.">
        <p>Widen the filters, let somebody invite an account here, or send one with a request from the tab Connect.</p>
      </Empty>
    );
  }
  return (
    <ListTable
      label="List of invitations"
      kind="invitations"
      columns={['Member', 'Direction', 'State', 'Sent', 'Settled']}
    >
      {invitations.map((invitation) => (
        <InvitationRow key={`${invitation.id} ${invitation.account}`} invitation={invitation} />
      ))}
    </ListTable>
  );
}
