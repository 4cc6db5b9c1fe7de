import { Field } from './field.tsx';

interface NumberFieldSettings {
  readonly label: string;
  readonly hint?: string;
  readonly min: number;
  readonly max: number;
  /** As it was typed. */
  readonly value: string;
  readonly required?: boolean;
  readonly onType: (value: string) => void;
}

export function NumberField({ label, hint, onType, ...input }: NumberFieldSettings) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <input type="number" {...input} onInput={({ currentTarget }) => onType(currentTarget.value)} />
    </Field>
  );
}
