import { useId } from 'preact/hooks';

interface ChoiceSettings<Value extends string> {
  /** Names the group for those who cannot see it. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly title?: string }[];
  /** Undefined: none is chosen. */
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** One of a few: radio buttons that look like one bar. */
export function Choice<Value extends string>({ label, options, value: chosen, onChoose }: ChoiceSettings<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="hidden">{label}</legend>
      {options.map(({ value, text, title }) => (
        <label key={value} title={title}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
