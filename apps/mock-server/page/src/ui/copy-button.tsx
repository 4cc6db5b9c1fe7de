import { useAction } from '../state/action.ts';

interface CopyButtonSettings {
  readonly text: string;
  /** What is copied, for instance "the key of Unipile". */
  readonly what: string;
}

export function CopyButton({ text, what }: CopyButtonSettings) {
  const action = useAction();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    return `Copied ${what}.`;
  };
  return (
    <button
      type="button"
      class="small"
      aria-label={`Copy ${what}`}
      title={action.problem.value}
      onClick={() => action.run(copy)}
    >
      {action.problem.value === undefined ? 'Copy' : 'Failed'}
    </button>
  );
}
