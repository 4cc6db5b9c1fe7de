import type { LinkupClient } from '@invitekit/clients';
import {
  type IExecuteFunctions,
  type ILoadOptionsFunctions,
  type INodeExecutionData,
  type INodeListSearchResult,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import type { NodePlan } from '../shared/node-plan.ts';
import { outputs } from '../shared/outputs.ts';
import { toProperties } from '../shared/properties.ts';
import { runOperations } from '../shared/run-operations.ts';
import { searchAccounts } from '../shared/search-accounts.ts';
import { vendorAccess } from '../shared/vendor-access.ts';
import { linkupResources } from './resources.ts';

const access = vendorAccess.linkup;

const plan: NodePlan<LinkupClient> = {
  resources: linkupResources,
  vendors: [access.vendor],
  access: () => access,
};

export class Linkup implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'LinkupAPI',
    name: 'linkup',
    icon: { light: 'file:../../icons/linkup.svg', dark: 'file:../../icons/linkup.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
    description: 'Work with LinkedIn invitations through LinkupAPI',
    defaults: { name: 'LinkupAPI' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs,
    credentials: [{ name: 'inviteKitLinkupApi', required: true }],
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
