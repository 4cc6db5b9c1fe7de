import { Field } from '../ui/field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Select } from '../ui/select.tsx';
import type { Draft } from './draft.ts';

interface RetryAfterFieldsSettings {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

const ways = [
  { value: '', text: "the vendor's own" },
  { value: 'seconds', text: 'in seconds' },
  { value: 'date', text: 'as a date' },
] as const;

/** What the error says of when to come again. */
export function RetryAfterFields({ draft, onChange }: RetryAfterFieldsSettings) {
  const { retryAfter, retryAfterSeconds } = draft;
  return (
    <div class="pair">
      <Field label="Retry-After">
        <Select options={ways} value={retryAfter} onChoose={(chosen) => onChange({ retryAfter: chosen })} />
      </Field>
      {retryAfter !== '' && (
        <NumberField
          label="In how long"
          hint="s"
          required
          min={0}
          max={31_536_000}
          value={retryAfterSeconds}
          onType={(typed) => onChange({ retryAfterSeconds: typed })}
        />
      )}
    </div>
  );
}
