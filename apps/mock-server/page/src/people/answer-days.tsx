import { useState } from 'preact/hooks';

interface AnswerDaysSettings {
  readonly name: string;
  readonly days: number;
  /** The promise ends what is being typed. */
  readonly onChange: (days: number) => Promise<unknown>;
}

/** How long somebody takes to answer. The list may be read again while somebody types here. */
export function AnswerDays({ name, days, onChange }: AnswerDaysSettings) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  return (
    <input
      type="number"
      class="short"
      min={1}
      max={3650}
      aria-label={`Days until ${name} answers`}
      value={typed ?? String(days)}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onChange={async ({ currentTarget }) => {
        await onChange(Number(currentTarget.value));
        setTyped(undefined);
      }}
    />
  );
}
