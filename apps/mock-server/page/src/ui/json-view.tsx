import { JsonNode } from './json-node.tsx';

interface JsonViewSettings {
  readonly value: unknown;
  /** Opens or folds all of it; undefined: as much is open as one wants to see first. */
  readonly unfolded?: boolean | undefined;
}

/** JSON as one reads it: in colours, with parts that can be folded. */
export function JsonView({ value, unfolded }: JsonViewSettings) {
  return (
    <div class="json">
      <JsonNode value={value} depth={0} unfolded={unfolded} isLast />
    </div>
  );
}
