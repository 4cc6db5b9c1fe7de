import type { VendorName } from '@invitekit/clients';
import type { INodeParameters } from 'n8n-workflow';

/** What the tests need to know of a node as it works through a vendor. */
export interface VendorUnderTest {
  readonly vendor: VendorName;
  readonly node: string;
  /** What makes the node work through this vendor. Default: nothing, because it is the vendor's own. */
  readonly parameters?: INodeParameters;
  readonly displayName: string;
  readonly credential: string;
  /** The request that the credential test makes. */
  readonly testPath: string;
  /** A well-formed account id that no sandbox has. */
  readonly unknownAccountId: string;
  readonly wrongKeyStatus: number;
}

const linkup: VendorUnderTest = {
  vendor: 'linkup',
  node: 'linkup',
  displayName: 'LinkupAPI',
  credential: 'inviteKitLinkupApi',
  testPath: '/v2/credits',
  unknownAccountId: 'acc_zzz999',
  wrongKeyStatus: 403,
};

const connectSafely: VendorUnderTest = {
  vendor: 'connectsafely',
  node: 'connectSafely',
  displayName: 'ConnectSafely',
  credential: 'inviteKitConnectSafelyApi',
  testPath: '/linkedin/accounts',
  unknownAccountId: '0123456789abcdef01234567',
  wrongKeyStatus: 401,
};

const unipile: VendorUnderTest = {
  vendor: 'unipile',
  node: 'unipile',
  displayName: 'Unipile',
  credential: 'inviteKitUnipileApi',
  testPath: '/v2/accounts',
  unknownAccountId: 'acc_999999999',
  wrongKeyStatus: 401,
};

const postpress: VendorUnderTest = {
  vendor: 'postpress',
  node: 'postpress',
  displayName: 'postpress',
  credential: 'inviteKitPostpressApi',
  testPath: '/v1/accounts',
  unknownAccountId: 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ999',
  wrongKeyStatus: 401,
};

export const vendorsUnderTest: Readonly<Record<VendorName, VendorUnderTest>> = {
  linkup,
  connectsafely: connectSafely,
  unipile,
  postpress,
};

/** Every node through every vendor that it works through. */
export const nodesUnderTest: readonly VendorUnderTest[] = Object.values(vendorsUnderTest).flatMap((vendor) => [
  vendor,
  {
    ...vendor,
    node: 'linkedInInvitations',
    displayName: `LinkedIn Invitations through ${vendor.displayName}`,
    parameters: { vendor: vendor.vendor },
  },
]);
