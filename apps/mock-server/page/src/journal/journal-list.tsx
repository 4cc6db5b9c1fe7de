import type { JournalEntry } from '../../../src/client/types.ts';
import { goTo } from '../state/place.ts';
import { Empty } from '../ui/empty.tsx';
import { ListTable } from '../ui/list-table.tsx';
import { JournalRow } from './journal-row.tsx';
import type { Subjects } from './subjects.ts';

interface JournalListSettings {
  /** The newest last. */
  readonly entries: readonly JournalEntry[];
  readonly subjects: Subjects;
  /** The number of the one that is looked at. */
  readonly opened: number | undefined;
}

const columns = ['Time', 'Vendor', 'Request', 'Person', 'Changed', 'Credits', 'Status', 'ms'];

export function JournalList({ entries, subjects, opened }: JournalListSettings) {
  if (entries.length === 0) {
    return (
      <Empty title="No request yet that fits.">
        <p>Requests that use a key of this sandbox appear here as they come in.</p>
        <p>The tab Connect has one to paste. A request that is missing may have used a key of another sandbox.</p>
      </Empty>
    );
  }
  return (
    <ListTable label="Requests, the newest first" kind="journal" columns={columns}>
      {entries.toReversed().map((entry) => (
        <JournalRow
          key={entry.number}
          entry={entry}
          subject={subjects.get(entry.number)}
          isOpen={entry.number === opened}
          onOpen={() => goTo({ tab: 'journal', item: entry.number === opened ? '' : String(entry.number) })}
        />
      ))}
    </ListTable>
  );
}
