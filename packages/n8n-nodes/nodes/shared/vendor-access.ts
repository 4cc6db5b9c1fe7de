import {
  type ConnectSafelyClient,
  type CreditBudget,
  createConnectSafely,
  createLinkup,
  createPostpress,
  createUnipile,
  type InvitationClient,
  type LinkupClient,
  type PostpressClient,
  type Transport,
  type UnipileClient,
  type VendorName,
} from '@invitekit/clients';
import { openCredential } from './open-credential.ts';

/** How a node reaches a vendor. */
export interface VendorAccess<Client extends InvitationClient = InvitationClient> {
  readonly vendor: VendorName;
  readonly displayName: string;
  /** The type of the vendor's credential. */
  readonly credential: string;
  /** What the ids of its accounts look like. */
  readonly exampleAccountId: string;
  /** Whether the vendor knows a default account for each key. */
  readonly hasDefaultAccount: boolean;
  /** Whether lists and actions are paid for in credits. */
  readonly hasCredits: boolean;
  readonly connect: (connection: Connection) => Client;
}

export interface Connection {
  readonly credential: VendorCredential;
  readonly transport: Transport;
  /** As in `OperationCall`. */
  readonly accountId: string;
  /** Only counts where the vendor has credits. */
  readonly budget?: CreditBudget | undefined;
}

/** What all our credentials hold. */
export interface VendorCredential {
  readonly apiKey: string;
  readonly baseUrl: string;
  /** Not there in what was stored before it could be. */
  readonly allowPlainHttp?: boolean | undefined;
}

interface ClientByVendor {
  readonly linkup: LinkupClient;
  readonly connectsafely: ConnectSafelyClient;
  readonly unipile: UnipileClient;
  readonly postpress: PostpressClient;
}

export const vendorAccess: { readonly [Vendor in VendorName]: VendorAccess<ClientByVendor[Vendor]> } = {
  linkup: {
    vendor: 'linkup',
    displayName: 'LinkupAPI',
    credential: 'inviteKitLinkupApi',
    exampleAccountId: 'acc_abc123',
    hasDefaultAccount: false,
    hasCredits: true,
    connect: (connection) => createLinkup({ ...settingsOf('linkup', connection), budget: connection.budget }),
  },
  connectsafely: {
    vendor: 'connectsafely',
    displayName: 'ConnectSafely',
    credential: 'inviteKitConnectSafelyApi',
    exampleAccountId: '696ce9e780e0483585e4e553',
    hasDefaultAccount: true,
    hasCredits: false,
    connect: (connection) =>
      createConnectSafely({
        ...settingsOf('connectsafely', connection),
        accountId: connection.accountId || undefined,
      }),
  },
  unipile: {
    vendor: 'unipile',
    displayName: 'Unipile',
    credential: 'inviteKitUnipileApi',
    exampleAccountId: 'acc_123456789',
    hasDefaultAccount: false,
    hasCredits: false,
    connect: (connection) => createUnipile(settingsOf('unipile', connection)),
  },
  postpress: {
    vendor: 'postpress',
    displayName: 'postpress',
    credential: 'inviteKitPostpressApi',
    exampleAccountId: 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR',
    hasDefaultAccount: false,
    hasCredits: false,
    connect: (connection) => createPostpress(settingsOf('postpress', connection)),
  },
};

/** Stands for the account in what works for the key alone, and so is never sent. */
const noAccount = 'no-account';

/** @throws {InvitationError} `invalid-request` for a credential or an account that cannot be used. */
function settingsOf(vendor: VendorName, { credential, transport, accountId }: Connection) {
  const { baseUrl } = openCredential(vendor, credential);
  const { allowPlainHttp = false } = credential;
  return { baseUrl, allowPlainHttp, transport, accountId: accountId || noAccount };
}
