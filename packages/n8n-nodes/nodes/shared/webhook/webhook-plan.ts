import type { InvitationClient, InvitationError, VendorWebhook } from '@invitekit/clients';
import type { VendorAccess } from '../vendor-access.ts';
import type { WebhookSubject } from './trigger-event.ts';

/** What differs from vendor to vendor in having events sent to n8n. */
export interface WebhookPlan<Client extends InvitationClient> {
  readonly access: VendorAccess<Client>;
  readonly notices: Notices;
  /** The type of the credential whose key manages webhooks. Default: that of `access`. */
  readonly registrarCredential?: string;
  /** The type of the credential with the secret of a webhook made by hand. Default: the node makes every webhook. */
  readonly secretCredential?: string;
  /** A sentence: what goes on at the vendor as long as a webhook is registered. */
  readonly goesOn: string;
  /** The webhooks of the key, at least all that n8n may have registered. */
  readonly list: (client: Client) => Promise<readonly ListedWebhook[]>;
  /** Has new connections or messages of one account sent to an address. */
  readonly create: (client: Client, wanted: WantedWebhook) => Promise<CreatedWebhook>;
  readonly remove: (client: Client, id: string) => Promise<void>;
  /** Whether the vendor refused to remove a webhook because it has none with that id. */
  readonly isUnknown: (refusal: InvitationError) => boolean;
  /** How deliveries are told from forgeries, and read. */
  readonly webhook: VendorWebhook;
}

/** What the user should know of the vendor, below the event. */
export interface Notices {
  readonly always: readonly string[];
  /** While acceptances are waited for. */
  readonly connections: readonly string[];
  /** While messages are waited for. */
  readonly messages: readonly string[];
}

/** What the vendor does not tell is undefined. */
interface ListedWebhook {
  readonly id: string;
  readonly url: string | undefined;
  readonly accountIds: readonly string[] | undefined;
  /** Whether it watches, and sends what can be told from a forgery. */
  readonly isActive: boolean;
}

export interface WantedWebhook {
  readonly url: string;
  readonly accountId: string;
  readonly subject: WebhookSubject;
}

export interface CreatedWebhook {
  readonly id: string;
  /** By which its deliveries are told from forged ones. */
  readonly secret: string;
}
