import type { operationNames } from '@invitekit/specs/operation-names';
import type { VendorName } from '@invitekit/specs/vendors';

/** The operations of a vendor by their ids in its spec, for instance `'createRelationRequest'`; at LinkupAPI also its actions. */
export type OperationName<Name extends VendorName = VendorName> = (typeof operationNames)[Name][number];
