import type { InvitationClient } from '@invitekit/clients';
import type { IExecuteFunctions, ILoadOptionsFunctions, INodeProperties } from 'n8n-workflow';
import type { Resource } from './operation.ts';
import type { VendorAccess } from './vendor-access.ts';

/** What differs from node to node. */
export interface NodePlan<Client extends InvitationClient> {
  /** What stands above Resource. */
  readonly leadingFields?: readonly INodeProperties[] | undefined;
  /** The first one is the default. */
  readonly resources: readonly Resource<Client>[];
  /** Through whom it works. Where these are several, a field called `vendor` tells which. */
  readonly vendors: readonly VendorAccess[];
  /** The vendor that was chosen. */
  readonly access: (context: IExecuteFunctions | ILoadOptionsFunctions) => VendorAccess<Client>;
}
