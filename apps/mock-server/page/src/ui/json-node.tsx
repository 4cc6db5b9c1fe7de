import { counted } from '../state/words.ts';

interface JsonNodeSettings {
  /** The name that it has in what it is in. */
  readonly name?: string;
  readonly value: unknown;
  readonly depth: number;
  readonly unfolded: boolean | undefined;
  /** Whether no comma follows. */
  readonly isLast: boolean;
  /** Its place in a list. */
  readonly index?: number;
}

/** Of a list the first ones are open. */
const openItems = 3;
const openLevels = 4;

/** A value on lines of its own. */
export function JsonNode(settings: JsonNodeSettings) {
  const { name, value, isLast } = settings;
  const label = name !== undefined && (
    <>
      <span class="key">{JSON.stringify(name)}</span>
      {': '}
    </>
  );
  const comma = isLast ? '' : ',';
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    return <JsonBranch {...settings} value={value} label={label} comma={comma} />;
  }
  return (
    <div>
      {label}
      <span class={value === null ? 'null' : typeof value}>{JSON.stringify(value)}</span>
      {comma}
    </div>
  );
}

interface JsonBranchSettings extends JsonNodeSettings {
  readonly value: object;
  readonly label: preact.ComponentChildren;
  readonly comma: string;
}

function JsonBranch({ value, depth, unfolded, index = 0, label, comma }: JsonBranchSettings) {
  const isList = Array.isArray(value);
  const [begin, end] = isList ? '[]' : '{}';
  const inner = Object.entries(value);
  const isOpen = unfolded ?? (depth < openLevels && index < openItems);
  return (
    <details open={isOpen}>
      <summary>
        {label}
        {begin}
        <span class="folded">
          {' '}
          <span class="muted">{isList ? counted(inner.length, 'item') : previewOf(inner)}</span> {end}
          {comma}
        </span>
      </summary>
      <div class="inner">
        {inner.map(([key, each], at) => (
          <JsonNode
            key={key}
            {...(isList ? { index: at } : { name: key })}
            value={each}
            depth={depth + 1}
            unfolded={unfolded}
            isLast={at === inner.length - 1}
          />
        ))}
      </div>
      <div>
        {end}
        {comma}
      </div>
    </details>
  );
}

/** What one sees of an object that is folded: its first texts and numbers. */
function previewOf(fields: readonly (readonly [string, unknown])[]): string {
  const plain = fields.filter(([, value]) => typeof value !== 'object').slice(0, 2);
  return plain.length === 0 ? '…' : `${plain.map(([name, value]) => `${name}: ${String(value)}`).join(', ')} …`;
}
