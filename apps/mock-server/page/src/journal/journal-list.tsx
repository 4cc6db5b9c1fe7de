import type { Signal } from '@preact/signals';
import type { JournalEntry } from '../../../src/client/types.ts';
import { Empty } from '../ui/empty.tsx';
import { Scroll } from '../ui/scroll.tsx';
import { JournalRow } from './journal-row.tsx';

interface JournalListSettings {
  /** The newest last. */
  readonly entries: readonly JournalEntry[];
  /** The number of the one that is looked at. */
  readonly opened: Signal<number | undefined>;
}

export function JournalList({ entries, opened }: JournalListSettings) {
  if (entries.length === 0) {
    return (
      <Empty title="No request yet that fits.">
        <p>Requests that use a key of this sandbox appear here as they come in.</p>
        <p>The tab Vendors has one to paste. A request that is missing may have used a key of another sandbox.</p>
      </Empty>
    );
  }
  return (
    <Scroll label="Requests, the newest first">
      <table class="journal">
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">Time</th>
            <th scope="col">Vendor</th>
            <th scope="col">Operation</th>
            <th scope="col">Status</th>
            <th scope="col">ms</th>
          </tr>
        </thead>
        <tbody>
          {entries.toReversed().map((entry) => (
            <JournalRow
              key={entry.number}
              entry={entry}
              isOpen={entry.number === opened.value}
              onOpen={() => {
                opened.value = entry.number === opened.peek() ? undefined : entry.number;
              }}
            />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
