import type { Invitation } from '../../../src/client/types.ts';
import { accounts } from '../state/accounts.ts';
import { Moment } from '../ui/moment.tsx';
import { InvitationActions } from './invitation-actions.tsx';

export function InvitationRow({ invitation }: { readonly invitation: Invitation }) {
  const { id, kind, state, direction, account, member, note, sentAt, settledAt, dueAt } = invitation;
  const owner = accounts.value.value?.accounts.find((each) => each.owner.publicIdentifier === account)?.owner.name;
  return (
    <tr data-invitation={id}>
      <td>
        <span class="name">{member.name}</span>
        {kind !== 'connection' && <span class="tag">{kind}</span>}
        <span class="line muted" title={note ?? member.headline}>
          {note === null ? member.headline : `“${note}”`}
        </span>
      </td>
      <td>
        {direction === 'sent' ? 'sent by' : 'received by'} <span class="nowrap">{owner ?? account}</span>
      </td>
      <td>
        <span class="state" data-state={state}>
          {state}
        </span>
      </td>
      <td class="numbers nowrap" data-label="Sent">
        <Moment time={sentAt} />
      </td>
      <td class="numbers nowrap" data-label="Settled">
        {settledAt === null ? (
          <span class="muted">
            due <Moment time={dueAt} />
          </span>
        ) : (
          <Moment time={settledAt} />
        )}
      </td>
      <td class="row-actions">{state === 'pending' && <InvitationActions invitation={invitation} />}</td>
    </tr>
  );
}
