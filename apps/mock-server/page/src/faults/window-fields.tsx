import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import type { Draft } from './draft.ts';

interface WindowFieldsSettings {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

const beginnings = [
  { value: '', text: 'now' },
  { value: 'hour', text: 'in an hour' },
  { value: 'day', text: 'in a day' },
  { value: 'week', text: 'in a week' },
] as const;

const durations = [
  { value: '', text: 'without end' },
  { value: 'hour', text: 'an hour' },
  { value: 'day', text: 'a day' },
  { value: 'week', text: 'a week' },
] as const;

/** During which part of the sandbox's time it happens. */
export function WindowFields({ draft: { begins, lasts }, onChange }: WindowFieldsSettings) {
  return (
    <div class="pair">
      <Field label="Begins" hint="by its clock">
        <Select options={beginnings} value={begins} onChoose={(chosen) => onChange({ begins: chosen })} />
      </Field>
      <Field label="Lasts">
        <Select options={durations} value={lasts} onChoose={(chosen) => onChange({ lasts: chosen })} />
      </Field>
    </div>
  );
}
