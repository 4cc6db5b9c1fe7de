import type { JournalEntry } from '../../../src/client/types.ts';
import { momentOf, timeOf, vendorName } from '../state/words.ts';
import { Status } from './status.tsx';

interface JournalRowSettings {
  readonly entry: JournalEntry;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

export function JournalRow({ entry, isOpen, onOpen }: JournalRowSettings) {
  const { number, at, vendor, operation, request, answer, milliseconds, fault } = entry;
  return (
    <tr data-entry={number} data-open={isOpen} onClick={onOpen}>
      <td class="numbers muted">{number}</td>
      <td class="numbers nowrap" title={momentOf(at)}>
        {timeOf(at)}
      </td>
      <td>{vendorName(vendor)}</td>
      <td>
        {/* The row hears the click. */}
        <button type="button" class="plain" aria-expanded={isOpen} aria-controls="entry" onKeyDown={moveFocus}>
          {operation ?? `${request.method} ${request.path}`}
        </button>
        {fault !== null && <span class="tag warn">{fault}</span>}
      </td>
      <td>
        <Status status={answer?.status} />
      </td>
      <td class="numbers muted">{Math.round(milliseconds)}</td>
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
