import { useSignal } from '@preact/signals';
import { call } from '../api/call.ts';
import { given } from '../api/given.ts';
import { changes } from '../state/live.ts';
import { sandboxId } from '../state/place.ts';
import { useResource } from '../state/resource.ts';
import { Pager } from '../ui/pager.tsx';
import { Problem } from '../ui/problem.tsx';
import { PeopleTable } from './people-table.tsx';

const pageSize = 50;

/** Who is on the simulated LinkedIn, and what they do with invitations. */
export function PeoplePanel() {
  const query = useSignal({ search: '', offset: 0 });
  const { value, problem } = useResource((signal) => {
    void changes.value;
    const input = { path: { id: sandboxId.value }, query: given({ ...query.value, limit: pageSize }) };
    return call('get', '/sandboxes/{id}/members', input, signal);
  });
  const found = value.value;
  const { search, offset } = query.value;
  return (
    <>
      <div class="toolbar">
        <input
          type="search"
          aria-label="Search for a person"
          placeholder="Name or headline"
          value={search}
          onInput={({ currentTarget }) => {
            query.value = { search: currentTarget.value, offset: 0 };
          }}
        />
        <span class="muted">A new answer holds for pending invitations, too.</span>
      </div>
      <Problem text={problem.value} />
      {found && <PeopleTable people={found.members} />}
      {found && (
        <Pager
          offset={offset}
          size={pageSize}
          total={found.total}
          ways={{ back: 'Previous', on: 'Next' }}
          onMove={(moved) => {
            query.value = { search, offset: moved };
          }}
        />
      )}
    </>
  );
}
