import type { Signal } from '@preact/signals';
import { Choice } from '../ui/choice.tsx';
import { Select } from '../ui/select.tsx';
import { AccountChoice } from './account-choice.tsx';
import { type Filters, narrow } from './filters.ts';
import { InviteMe } from './invite-me.tsx';

const directions = [
  { value: '', text: 'All' },
  { value: 'sent', text: 'Sent' },
  { value: 'received', text: 'Received' },
] as const;

const states = [
  { value: '', text: 'Any state' },
  { value: 'pending', text: 'Pending' },
  { value: 'accepted', text: 'Accepted' },
  { value: 'ignored', text: 'Ignored' },
  { value: 'withdrawn', text: 'Withdrawn' },
  { value: 'expired', text: 'Expired' },
] as const;

export function InvitationFilters({ filters }: { readonly filters: Signal<Filters> }) {
  const { direction, state, account, search } = filters.value;
  return (
    <div class="toolbar">
      <Choice
        label="Direction"
        options={directions}
        value={direction}
        onChoose={(chosen) => narrow(filters, { direction: chosen })}
      />
      <Select label="State" options={states} value={state} onChoose={(chosen) => narrow(filters, { state: chosen })} />
      <AccountChoice value={account} onChoose={(chosen) => narrow(filters, { account: chosen })} />
      <input
        type="search"
        aria-label="Search for a member"
        placeholder="Name or headline"
        value={search}
        onInput={({ currentTarget }) => narrow(filters, { search: currentTarget.value })}
      />
      <InviteMe account={account} />
    </div>
  );
}
