import type { Signal } from '@preact/signals';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { ask } from '../state/ask.ts';
import { sandboxId } from '../state/place.ts';
import { vendors } from '../state/sandbox.ts';
import { counted, vendorName } from '../state/words.ts';
import { Problem } from '../ui/problem.tsx';
import { Select } from '../ui/select.tsx';
import type { Filters } from './filters.ts';

const methods = ['', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((value) => ({ value, text: value || 'Any method' }));

interface JournalToolbarSettings {
  readonly filters: Signal<Filters>;
  /** How many entries fit. */
  readonly total: number;
}

export function JournalToolbar({ filters, total }: JournalToolbarSettings) {
  const action = useAction();
  const { vendor, method, contains } = filters.value;
  const narrow = (change: Partial<Filters>) => {
    filters.value = { ...filters.value, ...change };
  };
  const known = vendors.value.value?.vendors.map(({ name }) => ({ value: name, text: vendorName(name) })) ?? [];
  return (
    <div class="toolbar">
      <Select
        label="Vendor"
        options={[{ value: '', text: 'Any vendor' }, ...known]}
        value={vendor}
        onChoose={(chosen) => narrow({ vendor: chosen })}
      />
      <Select label="Method" options={methods} value={method} onChoose={(chosen) => narrow({ method: chosen })} />
      <input
        class="short"
        type="number"
        min={100}
        max={599}
        aria-label="Status"
        placeholder="Status"
        onInput={({ currentTarget }) => {
          const { value, validity } = currentTarget;
          if (validity.valid) narrow({ status: value === '' ? '' : Number(value) });
        }}
      />
      <input
        type="search"
        aria-label="Search in requests and answers"
        placeholder="Anything in it"
        value={contains}
        onInput={({ currentTarget }) => narrow({ contains: currentTarget.value })}
      />
      <span class="muted numbers last">{counted(total, 'request')}</span>
      <button type="button" disabled={total === 0} onClick={clear}>
        Clear…
      </button>
      <Problem text={action.problem.value} />
    </div>
  );

  async function clear() {
    const detail = 'The requests and answers noted so far are forgotten. The world stays as it is.';
    if (!(await ask({ title: 'Clear the journal?', detail, verb: 'Clear' }))) return;
    await action.run(async () => {
      const { removed } = await call('delete', '/sandboxes/{id}/journal', { path: { id: sandboxId.value } });
      return `Forgot ${counted(removed, 'request')}.`;
    });
  }
}
