import type { Person } from '../../../src/client/types.ts';
import { Empty } from '../ui/empty.tsx';
import { ListTable } from '../ui/list-table.tsx';
import { PersonRow } from './person-row.tsx';

export function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  if (people.length === 0) {
    return (
      <Empty title="Nobody fits.">
        <p>Search for part of a name, a public identifier or a headline.</p>
      </Empty>
    );
  }
  return (
    <ListTable label="List of people" kind="people" columns={['Person', 'Answer', 'Days', 'Reachable']}>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} />
      ))}
    </ListTable>
  );
}
