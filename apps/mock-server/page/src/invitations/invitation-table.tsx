import type { Invitation } from '../api/types.ts';
import { Empty } from '../ui/empty.tsx';
import { Scroll } from '../ui/scroll.tsx';
import { InvitationRow } from './invitation-row.tsx';

export function InvitationTable({ invitations }: { readonly invitations: readonly Invitation[] }) {
  if (invitations.length === 0) {
    return (
      <Empty title="No invitation fits.">
        <p>Widen the filters, let somebody invite an account here, or send one with a request from the tab Vendors.</p>
      </Empty>
    );
  }
  return (
    <Scroll label="List of invitations">
      <table class="invitations">
        <thead>
          <tr>
            <th scope="col">Member</th>
            <th scope="col">Direction</th>
            <th scope="col">State</th>
            <th scope="col">Sent</th>
            <th scope="col">Settled</th>
            <th scope="col">
              <span class="hidden">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <InvitationRow key={`${invitation.id} ${invitation.account}`} invitation={invitation} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
