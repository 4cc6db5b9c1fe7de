import { useSignal } from '@preact/signals';
import { call } from '../api/call.ts';
import { given } from '../api/given.ts';
import { accounts } from '../state/accounts.ts';
import { changes } from '../state/live.ts';
import { sandboxId } from '../state/place.ts';
import { useResource } from '../state/resource.ts';
import { Pager } from '../ui/pager.tsx';
import { Problem } from '../ui/problem.tsx';
import { Select } from '../ui/select.tsx';
import { ConversationTable } from './conversation-table.tsx';

const pageSize = 25;

/** What the owner of an account and others have written to each other, the latest first. */
export function ConversationsPanel() {
  const query = useSignal({ account: '', search: '', offset: 0 });
  const { value, problem } = useResource((signal) => {
    void changes.value;
    const input = { path: { id: sandboxId.value }, query: given({ ...query.value, limit: pageSize }) };
    return call('get', '/sandboxes/{id}/conversations', input, signal);
  });
  const owners = (accounts.value.value?.accounts ?? []).map(({ owner }) => owner);
  const { account, search, offset } = query.value;
  const owner = owners.find(({ publicIdentifier }) => publicIdentifier === account) ?? owners[0];
  const found = value.value;
  return (
    <>
      <div class="toolbar">
        <Select
          label="Whose conversations"
          options={owners.map(({ publicIdentifier, name }) => ({ value: publicIdentifier, text: name }))}
          value={owner?.publicIdentifier ?? ''}
          onChoose={(chosen) => {
            query.value = { account: chosen, search, offset: 0 };
          }}
        />
        <input
          type="search"
          aria-label="Search for a conversation"
          placeholder="Name or latest message"
          value={search}
          onInput={({ currentTarget }) => {
            query.value = { account, search: currentTarget.value, offset: 0 };
          }}
        />
      </div>
      <Problem text={problem.value} />
      {found && owner && <ConversationTable conversations={found.conversations} owner={owner} />}
      {found && (
        <Pager
          offset={offset}
          size={pageSize}
          total={found.total}
          onMove={(moved) => {
            query.value = { account, search, offset: moved };
          }}
        />
      )}
    </>
  );
}
