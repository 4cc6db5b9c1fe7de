import type { JournalEntry } from '../../../src/client/types.ts';
import { count, momentOf, timeOf } from '../state/words.ts';
import { LongText } from '../ui/long-text.tsx';
import { VendorLabel } from '../ui/vendor-label.tsx';
import { EntryActions } from './again/entry-actions.tsx';
import { changeOf, creditsOf } from './change-of.ts';
import { Status } from './status.tsx';
import type { Subject } from './subjects.ts';

interface JournalRowSettings {
  readonly entry: JournalEntry;
  readonly subject: Subject | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

export function JournalRow({ entry, subject, isOpen, onOpen }: JournalRowSettings) {
  const { number, at, vendor, operation, request, answer, milliseconds, fault } = entry;
  const { method, path } = request;
  const change = changeOf(entry, subject);
  const credits = creditsOf(entry);
  return (
    <tr data-entry={number} data-open={isOpen} onClick={onOpen}>
      <td class="numbers nowrap" title={`Request ${number}, ${momentOf(at)}`}>
        {timeOf(at)}
      </td>
      <td>
        <VendorLabel vendor={vendor} />
      </td>
      <td class="request">
        {/* The row hears the click. */}
        <button
          type="button"
          class="plain"
          aria-label={`${method} ${path} ${operation ?? ''}`}
          aria-expanded={isOpen}
          aria-controls="entry"
          onKeyDown={moveFocus}
        >
          <span class="mono address">
            <strong>{method}</strong> <LongText text={path} />
          </span>
          {operation !== null && <span class="line muted">{operation}</span>}
        </button>
        {fault !== null && <span class="tag warn">{fault}</span>}
      </td>
      <td class="person" title={subject?.person.publicIdentifier}>
        {subject?.person.name}
      </td>
      <td data-label="Changed">
        {change === undefined ? <span class="muted">nothing</span> : <span class="change">{change}</span>}
      </td>
      <td class="numbers" data-label="Credits">
        {credits !== undefined && count(credits)}
      </td>
      <td>
        <Status status={answer?.status} />
      </td>
      <td class="numbers muted" data-label="ms">
        {Math.round(milliseconds)}
      </td>
      <td class="row-actions">
        <EntryActions entry={entry} isShort />
      </td>
    </tr>
  );
}

/** Up and down go from entry to entry. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const row = event.currentTarget.closest('tr');
  const steps: Readonly<Record<string, Element | null | undefined>> = {
    ArrowUp: row?.previousElementSibling,
    ArrowDown: row?.nextElementSibling,
  };
  const target = steps[event.key]?.querySelector('button');
  if (target === undefined || target === null) return;
  event.preventDefault();
  target.focus();
}
