import type { InvitationErrorCode } from '@invitekit/clients';
import type { Vendor } from '@invitekit/specs/vendors';

/** What the shared suites need to know of a vendor, beyond what the manifest says and a client can do. */
export type VendorRow = OwnRow & Required<Pick<OwnRow, 'accounts' | 'readActions' | 'irreversible' | 'ownOperations'>>;

/** The same as a vendor's own file says it. */
export interface OwnRow {
  /** Ids of accounts that always behave one way, as the fake reads them. Default: of vendors whose ids may be words. */
  readonly accounts?: { readonly slow: string; readonly rateLimited: string };
  /** What its request ids look like, where answers have one. */
  readonly requestId?: RegExp;
  /** By what it invites: by a name, where it follows LinkedIn from a former one, or by an id that is looked up first. */
  readonly invitesBy: 'name' | 'id';
  /** What tells its client of an invitation whose answer was lost: a list, a word, or a flag that says more than any word. */
  readonly confirmsBy: 'list' | 'word' | 'flag';
  /** Its actions that only read. Default: none. */
  readonly readActions?: readonly string[];
  /** Whether its list of sent invitations has their notes. */
  readonly listsNotes: boolean;
  /** Whether it explains a refusal as well when the person is named by an id. */
  readonly explainsByIds: boolean;
  /** What a refusal of a person is taken for while nothing is looked up; absent where the refusal itself says why. */
  readonly unexplained?: InvitationErrorCode;
  /** An empty page that promises another one; `isEnd` where it cannot. */
  readonly emptyPage: { readonly body: object; readonly isEnd?: true };
  /** A page with an invitation of which next to nothing is told. */
  readonly barePage: object;
  /** More pending invitations than a page of the client holds. */
  readonly severalPages: number;
  /** The operations that cannot be undone, in the order in which the contract runs them. Default: those that answer. */
  readonly irreversible?: readonly string[];
  /** What the vendor's node does besides what all nodes do, by resource and operation. Default: nothing. */
  readonly ownOperations?: readonly string[];
}

export function toVendorRow({ operations: { accept, refuse } }: Vendor, own: OwnRow): VendorRow {
  return {
    accounts: { slow: 'acc_mock_slow', rateLimited: 'acc_mock_rate_limited' },
    readActions: [],
    irreversible: [...new Set([accept, refuse])].filter((operation) => operation !== null),
    ownOperations: [],
    ...own,
  };
}
