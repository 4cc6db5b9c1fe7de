import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { beginnings, changes, journalNews } from '../state/live.ts';
import { sandboxId } from '../state/place.ts';
import { useResource } from '../state/resource.ts';
import { Problem } from '../ui/problem.tsx';
import { EntryView } from './entry-view.tsx';
import { createFilters } from './filters.ts';
import { JournalList } from './journal-list.tsx';
import { JournalToolbar } from './journal-toolbar.tsx';
import { type Excerpt, readJournal } from './read-journal.ts';
import { Strays } from './strays.tsx';

/** Every request and its answer as they come in, and beside them the one that is looked at. */
export function JournalPanel() {
  const filters = useMemo(createFilters, []);
  const opened = useSignal<number | undefined>(undefined);
  const { value, problem } = useResource<Excerpt>((stopped, before) => {
    void changes.value;
    void journalNews.value;
    return readJournal(sandboxId.value, filters.value, { before, beginning: beginnings.value, stopped });
  });
  const { entries, total = 0 } = value.value ?? {};
  const shown = entries?.find(({ number }) => number === opened.value);
  return (
    <>
      <JournalToolbar filters={filters} total={total} />
      <Problem text={problem.value} />
      <Strays />
      <div class="split" data-open={shown !== undefined}>
        {entries && <JournalList entries={entries} opened={opened} />}
        {shown && <EntryView key={shown.number} entry={shown} onClose={() => close(shown.number)} />}
      </div>
    </>
  );

  /** The focus goes back to where it was opened. */
  function close(number: number): void {
    opened.value = undefined;
    document.querySelector<HTMLElement>(`[data-entry="${number}"] button`)?.focus();
  }
}
