import { Field } from '../ui/field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Select } from '../ui/select.tsx';
import type { Draft } from './draft.ts';

interface OccasionFieldsSettings {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

const occasions = [
  { value: 'times', text: 'the next requests' },
  { value: 'every', text: 'one request in' },
  { value: 'chance', text: 'with a chance' },
  { value: 'always', text: 'every request' },
] as const;

const numbers = {
  times: { label: 'How many', max: 1_000_000, first: '1' },
  every: { label: 'In how many', max: 1_000_000, first: '2' },
  chance: { label: 'Chance in %', max: 100, first: '50' },
} as const;

/** To which of the requests it happens. */
export function OccasionFields({ draft, onChange }: OccasionFieldsSettings) {
  const { occasion, number } = draft;
  const shown = occasion === 'always' ? undefined : numbers[occasion];
  return (
    <div class="pair">
      <Field label="Which requests">
        <Select
          options={occasions}
          value={occasion}
          onChoose={(chosen) =>
            onChange({ occasion: chosen, number: chosen === 'always' ? '' : numbers[chosen].first })
          }
        />
      </Field>
      {shown && (
        <NumberField
          label={shown.label}
          required
          min={1}
          max={shown.max}
          value={number}
          onType={(typed) => onChange({ number: typed })}
        />
      )}
    </div>
  );
}
