import { useMemo } from 'preact/hooks';
import { call } from '../api/call.ts';
import { given } from '../api/given.ts';
import { changes } from '../state/live.ts';
import { sandboxId } from '../state/place.ts';
import { useResource } from '../state/resource.ts';
import { Pager } from '../ui/pager.tsx';
import { Problem } from '../ui/problem.tsx';
import { createFilters, pageSize } from './filters.ts';
import { InvitationFilters } from './invitation-filters.tsx';
import { InvitationTable } from './invitation-table.tsx';

export function InvitationsPanel() {
  const filters = useMemo(createFilters, []);
  const { value, problem } = useResource((signal) => {
    void changes.value;
    const input = { path: { id: sandboxId.value }, query: given({ ...filters.value, limit: pageSize }) };
    return call('get', '/sandboxes/{id}/invitations', input, signal);
  });
  const found = value.value;
  return (
    <>
      <InvitationFilters filters={filters} />
      <Problem text={problem.value} />
      {found && <InvitationTable invitations={found.invitations} />}
      {found && (
        <Pager
          offset={filters.value.offset}
          size={pageSize}
          total={found.total}
          onMove={(offset) => {
            filters.value = { ...filters.value, offset };
          }}
        />
      )}
    </>
  );
}
