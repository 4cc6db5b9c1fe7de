import type { InvitationClient } from '@invitekit/clients';
import {
  type ILoadOptionsFunctions,
  type INodeExecutionData,
  type INodeListSearchResult,
  type INodeType,
  type INodeTypeDescription,
  type IPollFunctions,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { readVendor, vendorCredentials } from '../shared/fields/vendor.ts';
import type { NodePlan } from '../shared/node-plan.ts';
import { searchAccounts } from '../shared/search-accounts.ts';
import { vendorAccess } from '../shared/vendor-access.ts';
import { properties } from './fields.ts';
import { poll } from './poll.ts';

const plan: Pick<NodePlan<InvitationClient>, 'access'> = { access: (context) => vendorAccess[readVendor(context)] };

export class LinkedInInvitationsTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'LinkedIn Invitations Trigger',
    name: 'linkedInInvitationsTrigger',
    icon: {
      light: 'file:../../icons/linkedin-invitations.svg',
      dark: 'file:../../icons/linkedin-invitations.dark.svg',
    },
    group: ['trigger'],
    version: 1,
    subtitle: '={{ $parameter["events"].join(", ") + " via " + $parameter["vendor"] }}',
    description:
      'Starts the workflow when LinkedIn invitations are received, accepted or gone, through any of the four vendors',
    defaults: { name: 'LinkedIn Invitations Trigger' },
    polling: true,
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: vendorCredentials,
    properties,
  };

  methods = {
    listSearch: {
      async searchAccounts(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
        return await searchAccounts(this, plan, filter);
      },
    },
  };

  async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
    return await poll(this);
  }
}
