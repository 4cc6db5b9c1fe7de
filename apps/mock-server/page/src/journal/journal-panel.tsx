import { useMemo } from 'preact/hooks';
import type { JournalEntry } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { beginnings, changes, journalNews } from '../state/live.ts';
import { goTo, place, sandboxId } from '../state/place.ts';
import { useResource } from '../state/resource.ts';
import { Problem } from '../ui/problem.tsx';
import { EntryView } from './entry-view.tsx';
import { createFilters } from './filters.ts';
import { JournalList } from './journal-list.tsx';
import { JournalToolbar } from './journal-toolbar.tsx';
import { type Excerpt, readJournal } from './read-journal.ts';
import { Strays } from './strays.tsx';
import { useSubjects } from './subjects.ts';

const none: readonly JournalEntry[] = [];

/** Every request and its answer as they come in, and beside them the one that the address names. */
export function JournalPanel() {
  const filters = useMemo(createFilters, []);
  const { value, problem } = useResource<Excerpt>((stopped, before) => {
    void changes.value;
    void journalNews.value;
    return readJournal(sandboxId.value, filters.value, { before, beginning: beginnings.value, stopped });
  });
  const { entries, total = 0 } = value.value ?? {};
  const number = numberIn(place.value.item);
  const lone = useLoneEntry();
  const shown = [...(entries ?? []), ...(lone.value.value ?? [])].find((each) => each.number === number);
  const subjects = useSubjects(entries ?? none);
  const isGone = number !== undefined && shown === undefined && lone.value.value !== undefined;
  return (
    <>
      <JournalToolbar filters={filters} total={total} />
      <Problem text={problem.value ?? (isGone ? `The journal has no request ${number}.` : undefined)} />
      <Strays />
      <div class="split" data-open={shown !== undefined}>
        {entries && <JournalList entries={entries} subjects={subjects.value} opened={number} />}
        {shown && (
          <EntryView
            key={shown.number}
            entry={shown}
            subject={subjects.value.get(shown.number)}
            onClose={() => close(shown.number)}
          />
        )}
      </div>
    </>
  );
}

/** The one that the address names, which may be older than those in the list. */
function useLoneEntry() {
  return useResource(async (stopped) => {
    const number = numberIn(place.value.item);
    if (number === undefined) return none;
    const query = { after: number - 1, limit: 1 };
    const { entries } = await call('get', '/sandboxes/{id}/journal', { path: { id: sandboxId.value }, query }, stopped);
    return entries;
  });
}

function numberIn(item: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(item) ? Number(item) : undefined;
}

/** The focus goes back to where it was opened. */
function close(number: number): void {
  goTo({ tab: 'journal' });
  document.querySelector<HTMLElement>(`[data-entry="${number}"] button`)?.focus();
}
