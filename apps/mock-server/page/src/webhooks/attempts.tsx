import type { Delivery } from '../../../src/client/types.ts';
import { momentOf } from '../state/words.ts';

/** How each attempt went; what happened several times is said once. */
export function Attempts({ attempts }: { readonly attempts: Delivery['attempts'] }) {
  const byResult = Map.groupBy(attempts, ({ status, error }) => String(status ?? error));
  return [...byResult].map(([result, members]) => (
    <span key={result} class="line" title={members.map(({ at }) => momentOf(at)).join('\n')}>
      {result}
      {members.length > 1 && <span class="muted"> × {members.length}</span>}
    </span>
  ));
}
