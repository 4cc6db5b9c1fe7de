import type { Account } from '../../../src/client/types.ts';
import { momentOf } from '../state/words.ts';
import { Meter } from '../ui/meter.tsx';
import { VendorLabel } from '../ui/vendor-label.tsx';

type Meters = Account['meters'];

/** What an account has used of what LinkedIn allows it, and of what each vendor does. */
export function Meters({ meters }: { readonly meters: Meters }) {
  return [...Map.groupBy(meters, ({ vendor }) => vendor)].map(([vendor, members]) => (
    <div key={vendor}>
      {vendor !== null && (
        <p class="meters-title muted">
          <VendorLabel vendor={vendor} />
        </p>
      )}
      {members.map(({ label, used, limit, resetsAt }) => (
        <Meter
          key={label}
          label={label}
          used={used}
          limit={limit}
          hint={resetsAt === null ? undefined : `Starts anew on ${momentOf(resetsAt)}.`}
        />
      ))}
    </div>
  ));
}
