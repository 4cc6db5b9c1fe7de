import type { VendorName } from '@invitekit/clients';

/** What the tests need to know of a vendor's node. */
export interface VendorUnderTest {
  readonly vendor: VendorName;
  readonly node: string;
  readonly displayName: string;
  readonly credential: string;
  /** The request that the credential test makes. */
  readonly testPath: string;
  /** A well-formed account id that no sandbox has. */
  readonly unknownAccountId: string;
  readonly wrongKeyStatus: number;
  readonly rateLimit: { readonly operation: string; readonly status: 429 };
}

const linkup: VendorUnderTest = {
  vendor: 'linkup',
  node: 'linkup',
  displayName: 'LinkupAPI',
  credential: 'inviteKitLinkupApi',
  testPath: '/v2/credits',
  unknownAccountId: 'acc_zzz999',
  wrongKeyStatus: 403,
  rateLimit: { operation: 'list_sent', status: 429 },
};

const connectSafely: VendorUnderTest = {
  vendor: 'connectsafely',
  node: 'connectSafely',
  displayName: 'ConnectSafely',
  credential: 'inviteKitConnectSafelyApi',
  testPath: '/linkedin/accounts',
  unknownAccountId: '0123456789abcdef01234567',
  wrongKeyStatus: 401,
  rateLimit: { operation: 'getSentInvitations', status: 429 },
};

const unipile: VendorUnderTest = {
  vendor: 'unipile',
  node: 'unipile',
  displayName: 'Unipile',
  credential: 'inviteKitUnipileApi',
  testPath: '/v2/accounts',
  unknownAccountId: 'acc_999999999',
  wrongKeyStatus: 401,
  rateLimit: { operation: 'getRelationRequestsList', status: 429 },
};

const postpress: VendorUnderTest = {
  vendor: 'postpress',
  node: 'postpress',
  displayName: 'postpress',
  credential: 'inviteKitPostpressApi',
  testPath: '/v1/accounts',
  unknownAccountId: 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ999',
  wrongKeyStatus: 401,
  rateLimit: { operation: 'listInvitationsSent', status: 429 },
};

export const vendorsUnderTest: Readonly<Record<VendorName, VendorUnderTest>> = {
  linkup,
  connectsafely: connectSafely,
  unipile,
  postpress,
};
