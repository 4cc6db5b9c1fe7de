import type { Operation } from '../api/types.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { type Draft, errorKey } from './draft.ts';

interface EffectFieldsSettings {
  readonly errors: Operation['errors'];
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

const connections = [
  { value: '', text: 'holds' },
  { value: 'drop-before', text: 'dropped before the effect' },
  { value: 'drop-after', text: 'dropped after the effect' },
] as const;

const bodies = [
  { value: '', text: 'whole' },
  { value: 'cut', text: 'cut short' },
  { value: 'malformed', text: 'not valid JSON' },
  { value: 'slow', text: 'trickles in' },
] as const;

/** What goes wrong. */
export function EffectFields({ errors, draft, onChange }: EffectFieldsSettings) {
  const options = [
    { value: '', text: 'none' },
    ...errors.map((error) => ({ value: errorKey(error), text: errorKey(error) })),
  ];
  const isDropped = draft.connection !== '';
  const chosen = isDropped ? undefined : errors.find((error) => errorKey(error) === draft.error);
  return (
    <>
      <Field label="Error" hint="documented for the operation">
        <Select
          options={options}
          value={isDropped ? '' : draft.error}
          disabled={isDropped}
          onChoose={(error) => onChange({ error })}
        />
      </Field>
      {chosen && <p class="muted hint">{chosen.description}</p>}
      <div class="pair">
        <Field label="Latency" hint="ms">
          <input
            type="number"
            min={0}
            max={600_000}
            value={draft.latency}
            onInput={({ currentTarget }) => onChange({ latency: currentTarget.value })}
          />
        </Field>
        <Field label="Retry-After" hint="s">
          <input
            type="number"
            min={0}
            disabled={chosen?.status !== 429 && chosen?.status !== 503}
            value={draft.retryAfter}
            onInput={({ currentTarget }) => onChange({ retryAfter: currentTarget.value })}
          />
        </Field>
      </div>
      <div class="pair">
        <Field label="Connection">
          <Select options={connections} value={draft.connection} onChoose={(connection) => onChange({ connection })} />
        </Field>
        <Field label="Body of the answer">
          <Select
            options={bodies}
            value={isDropped ? '' : draft.body}
            disabled={isDropped}
            onChoose={(body) => onChange({ body })}
          />
        </Field>
      </div>
    </>
  );
}
