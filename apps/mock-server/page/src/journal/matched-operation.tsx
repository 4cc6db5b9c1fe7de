import type { JournalEntry } from '../../../src/client/types.ts';
import { operationOf } from '../state/manifest.ts';
import { vendorName } from '../state/words.ts';

/** Which operation of the vendor's spec a request was taken for. */
export function MatchedOperation({ entry: { vendor, operation: id } }: { readonly entry: JournalEntry }) {
  if (id === null) {
    return <p class="note warn">It matches no operation in the spec of {vendorName(vendor)}.</p>;
  }
  const operation = operationOf(vendor, id);
  return (
    <p class="note">
      Matched <code>{id}</code>
      {operation && (
        <>
          : {operation.summary}{' '}
          <span class="mono muted">
            {operation.method.toUpperCase()} {operation.path}
          </span>
        </>
      )}
    </p>
  );
}
