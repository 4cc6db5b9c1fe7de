import type { VendorName } from '@invitekit/clients';
import { vendors } from '@invitekit/specs/vendors';
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

function fromManifest(vendor: VendorName) {
  const { displayName, testCall, accountId } = vendors[vendor];
  return { vendor, displayName, testPath: testCall.path, unknownAccountId: accountId.unknown };
}

const linkup: VendorUnderTest = {
  ...fromManifest('linkup'),
  node: 'linkup',
  credential: 'inviteKitLinkupApi',
  wrongKeyStatus: 403,
};

const connectSafely: VendorUnderTest = {
  ...fromManifest('connectsafely'),
  node: 'connectSafely',
  displayName: 'ConnectSafely',
  credential: 'inviteKitConnectSafelyApi',
  wrongKeyStatus: 401,
};

const unipile: VendorUnderTest = {
  ...fromManifest('unipile'),
  node: 'unipile',
  credential: 'inviteKitUnipileApi',
  wrongKeyStatus: 401,
};

const postpress: VendorUnderTest = {
  ...fromManifest('postpress'),
  node: 'postpress',
  credential: 'inviteKitPostpressApi',
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
