import type { Invitation } from './invitation.ts';
import type { Page, PageOptions } from './page.ts';
import type { VendorName } from './vendor-name.ts';

/** What every vendor's client can do. Every method throws `InvitationError`. */
export interface InvitationClient {
  readonly vendor: VendorName;

  /** One page of the sent connection invitations that are pending, newest first. */
  listSent(options?: PageOptions): Promise<Page<Invitation>>;

  /**
   * Every sent connection invitation that is pending, newest first and each once, up to `limit`. It pays the fewest
   * requests and credits that the vendor allows, and asks for a page only when the reader gets there. Invitations that
   * are withdrawn meanwhile make it miss no others, save at postpress, whose cursors cannot be moved back.
   */
  listAllSent(options?: PageOptions): AsyncGenerator<Invitation, void, undefined>;
}
