import type { Person } from '../api/types.ts';
import { Empty } from '../ui/empty.tsx';
import { Scroll } from '../ui/scroll.tsx';
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
    <Scroll label="List of people">
      <table class="people">
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Answer</th>
            <th scope="col">Days</th>
            <th scope="col">Reachable</th>
            <th scope="col">
              <span class="hidden">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
