import type { ApproximateTime } from './approximate-time.ts';
import type { Member } from './invitation.ts';
import type { VendorName } from './vendor-name.ts';

/** A member who is connected to the account. */
export interface Connection {
  /** The vendor that answered: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** What tells it apart from others at this vendor. It means nothing to another vendor. */
  readonly id: string;
  /** Who it is. */
  readonly member: Member;
  /** Null where the vendor does not tell. */
  readonly connectedAt: ApproximateTime | null;
  /** What the vendor answered. */
  readonly raw: unknown;
}
