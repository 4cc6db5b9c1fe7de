import { type InvitationClient, vendorNames } from '@invitekit/clients';
import {
  type IExecuteFunctions,
  type ILoadOptionsFunctions,
  type INodeExecutionData,
  type INodeListSearchResult,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { readVendor, vendorCredentials, vendorField } from '../shared/fields/vendor.ts';
import type { NodePlan } from '../shared/node-plan.ts';
import { outputs } from '../shared/outputs.ts';
import { toProperties } from '../shared/properties.ts';
import { runOperations } from '../shared/run-operations.ts';
import { searchAccounts } from '../shared/search-accounts.ts';
import { vendorAccess } from '../shared/vendor-access.ts';
import { commonResources } from './resources.ts';

const plan: NodePlan<InvitationClient> = {
  leadingFields: [vendorField],
  resources: commonResources,
  vendors: vendorNames,
  access: (context) => vendorAccess[readVendor(context)],
};

export class LinkedInInvitations implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'LinkedIn Invitations',
    name: 'linkedInInvitations',
    icon: {
      light: 'file:../../icons/linkedin-invitations.svg',
      dark: 'file:../../icons/linkedin-invitations.dark.svg',
    },
    group: ['transform'],
    version: 1,
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] + " via " + $parameter["vendor"] }}',
    description: 'Work with LinkedIn invitations through LinkupAPI, ConnectSafely, Unipile or postpress',
    defaults: { name: 'LinkedIn Invitations' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs,
    credentials: vendorCredentials,
    properties: toProperties(plan),
  };

  methods = {
    listSearch: {
      async searchAccounts(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
        return await searchAccounts(this, plan, filter);
      },
    },
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await runOperations(this, plan);
  }
}
