import type { UnipileClient } from '@invitekit/clients';
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
import { unipileResources } from './resources.ts';

const access = vendorAccess.unipile;

const plan: NodePlan<UnipileClient> = {
  resources: unipileResources,
  vendors: [access.vendor],
  access: () => access,
};

export class Unipile implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Unipile',
    name: 'unipile',
    icon: { light: 'file:../../icons/unipile.svg', dark: 'file:../../icons/unipile.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
    description: 'Work with LinkedIn invitations through Unipile',
    defaults: { name: 'Unipile' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs,
    credentials: [{ name: 'inviteKitUnipileApi', required: true }],
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
