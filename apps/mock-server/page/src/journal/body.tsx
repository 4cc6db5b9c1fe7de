import { useState } from 'preact/hooks';
import { CopyButton } from '../ui/copy-button.tsx';
import { JsonView } from '../ui/json-view.tsx';

interface BodySettings {
  readonly body: unknown;
  /** Whose body, for instance "answer". */
  readonly of: string;
}

/** A body as one reads it: JSON in colours, anything else as it is. */
export function Body({ body, of }: BodySettings) {
  const [unfolded, setUnfolded] = useState<boolean | undefined>(undefined);
  if (body === null || body === undefined || body === '') return <p class="muted">No body.</p>;
  const value = typeof body === 'string' ? parse(body) : body;
  if (typeof value !== 'object' || value === null) return <pre class="body">{String(body)}</pre>;
  return (
    <div class="body">
      <div class="buttons end">
        <button type="button" class="small" onClick={() => setUnfolded(true)}>
          Unfold <span class="hidden">the {of}</span>
        </button>
        <button type="button" class="small" onClick={() => setUnfolded(false)}>
          Fold <span class="hidden">the {of}</span>
        </button>
        <CopyButton text={JSON.stringify(value, undefined, 2)} what={`the ${of}`} />
      </div>
      <JsonView key={String(unfolded)} value={value} unfolded={unfolded} />
    </div>
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
