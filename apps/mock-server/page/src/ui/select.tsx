interface SelectSettings<Value extends string> {
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** Names it where no field does. */
  readonly label?: string;
  readonly disabled?: boolean;
}

export function Select<Value extends string>({ options, value, onChoose, label, disabled }: SelectSettings<Value>) {
  return (
    <select
      aria-label={label}
      disabled={disabled}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options[currentTarget.selectedIndex];
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
