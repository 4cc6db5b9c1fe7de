import { useState } from 'preact/hooks';
import type { ClockChange } from '../../../src/client/types.ts';
import { now } from '../state/now.ts';
import { Field } from '../ui/field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Select } from '../ui/select.tsx';

interface ClockMovesSettings {
  readonly isBusy: boolean;
  readonly onMove: (change: ClockChange) => void;
}

/** How ISO 8601 writes so many of them. */
const units = [
  { value: 'minutes', text: 'minutes', write: (count: string) => `PT${count}M` },
  { value: 'hours', text: 'hours', write: (count: string) => `PT${count}H` },
  { value: 'days', text: 'days', write: (count: string) => `P${count}D` },
  { value: 'weeks', text: 'weeks', write: (count: string) => `P${count}W` },
] as const;

/** Moves the clock by any length of time, or to a date. */
export function ClockMoves({ isBusy, onMove }: ClockMovesSettings) {
  const [count, setCount] = useState('3');
  const [unit, setUnit] = useState<(typeof units)[number]['value']>('days');
  const [date, setDate] = useState('');
  return (
    <details class="clock-moves">
      <summary>Any duration, any date</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const advance = units.find(({ value }) => value === unit)?.write(count);
          if (advance !== undefined) onMove({ advance });
        }}
      >
        <NumberField label="Forward" min={1} max={100_000} required value={count} onType={setCount} />
        <Field label="Unit">
          <Select options={units} value={unit} onChoose={setUnit} />
        </Field>
        <button type="submit" disabled={isBusy}>
          Move
        </button>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onMove({ to: new Date(`${date}Z`).toISOString() });
        }}
      >
        <Field label="Date" hint="in UTC">
          <input
            type="datetime-local"
            required
            min={now.value === undefined ? undefined : new Date(now.value).toISOString().slice(0, 16)}
            max="2999-12-31T23:59"
            value={date}
            onInput={({ currentTarget }) => setDate(currentTarget.value)}
          />
        </Field>
        <button type="submit" disabled={isBusy}>
          Go there
        </button>
      </form>
    </details>
  );
}
