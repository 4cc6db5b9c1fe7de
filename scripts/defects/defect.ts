import type { VendorName } from '@invitekit/specs/vendors';
import type { Planting } from '../mutants/mutant.ts';
import type { Client } from './client.ts';
import type { Kind } from './kinds.ts';

/** One thing that is wrong with a fake: clients can see it, and it contradicts the vendor's spec. */
export interface Defect extends Planting {
  readonly vendor: VendorName;
  readonly kind: Kind;
  /** The operation or event that it is drawn for; code that several share makes others wrong in the same way. */
  readonly place: string;
  /** Why none of the places can have it that were drawn before this one; absent where it is the first. */
  readonly passesOver?: string;
  /** What changes, in one sentence. */
  readonly says: string;
  /** Asks for what shows it: what this gives differs from what it gives with the sound fake. */
  readonly show: (client: Client) => Promise<unknown>;
}

/** No other defect has the same. */
export function nameOf({ vendor, kind }: Pick<Defect, 'vendor' | 'kind'>): string {
  return `${vendor} ${kind}`;
}
