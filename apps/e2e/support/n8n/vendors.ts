import { type VendorName, vendorNames } from '@invitekit/clients';
import { allVendors } from 'n8n-nodes-invitekit/nodes/shared/all-vendors.ts';
import type { VendorAccess } from 'n8n-nodes-invitekit/nodes/shared/vendor-access.ts';
import type { INodeParameters } from 'n8n-workflow';
import { z } from 'zod';
import { noKey, wrongKey } from '../causes.ts';
import { errorTable } from '../errors/error-table.ts';
import { given } from '../listings.ts';

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

export const vendorsUnderTest = z
  .record(z.enum(vendorNames), z.custom<VendorUnderTest>())
  .parse(Object.fromEntries(allVendors.map((access) => [access.facts.name, toVendorUnderTest(access)])));

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

function toVendorUnderTest({ facts, node, displayName, credential }: VendorAccess): VendorUnderTest {
  const { name: vendor, testCall, accountId } = facts;
  const errors = Object.entries(errorTable[vendor]);
  const keyChanges = [wrongKey.change, noKey.change];
  const [unauthenticated] = given(errors.find(([, { change }]) => change && keyChanges.includes(change)));
  return {
    vendor,
    node,
    displayName,
    credential,
    testPath: testCall.path,
    unknownAccountId: accountId.unknown,
    wrongKeyStatus: Number.parseInt(unauthenticated, 10),
  };
}
