import type { PostpressClient } from '@invitekit/clients';
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
import { postpressResources } from './resources.ts';

const access = vendorAccess.postpress;

const plan: NodePlan<PostpressClient> = {
  resources: postpressResources,
  vendors: [access.vendor],
  access: () => access,
};

export class Postpress implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'postpress',
    name: 'postpress',
    icon: { light: 'file:../../icons/postpress.svg', dark: 'file:../../icons/postpress.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
    description: 'Work with LinkedIn invitations through postpress',
    defaults: { name: 'postpress' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs,
    credentials: [{ name: 'inviteKitPostpressApi', required: true }],
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
