import { Field } from '../ui/field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Select } from '../ui/select.tsx';
import { type DocumentedError, type Draft, errorKey, isRetried } from './draft.ts';
import { RetryAfterFields } from './retry-after-fields.tsx';

interface EffectFieldsSettings {
  readonly errors: readonly DocumentedError[];
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

const latencies = { hint: 'ms', min: 0, max: 600_000 } as const;

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
      {chosen && isRetried(chosen) && <RetryAfterFields draft={draft} onChange={onChange} />}
      <div class="pair">
        <NumberField {...latencies} label="Latency" value={draft.latency} onType={(latency) => onChange({ latency })} />
        <NumberField
          {...latencies}
          label="Up to"
          value={draft.mostLatency}
          onType={(mostLatency) => onChange({ mostLatency })}
        />
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
