import { createUnipile, type UnipileClient } from '@invitekit/clients';
import {
  type IExecuteFunctions,
  type ILoadOptionsFunctions,
  type INodeExecutionData,
  type INodeListSearchResult,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { accountField } from '../shared/fields/account.ts';
import { toProperties } from '../shared/properties.ts';
import { runOperations } from '../shared/run-operations.ts';
import { searchAccounts } from '../shared/search-accounts.ts';
import type { VendorNode } from '../shared/vendor-node.ts';
import { unipileResources } from './resources.ts';

const vendorNode: VendorNode<UnipileClient> = {
  credential: 'inviteKitUnipileApi',
  resources: unipileResources,
  accountField: accountField('acc_123456789'),
  connect: createUnipile,
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
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'inviteKitUnipileApi', required: true }],
    properties: toProperties(vendorNode),
  };

  methods = {
    listSearch: {
      async searchAccounts(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
        return await searchAccounts(this, vendorNode, filter);
      },
    },
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await runOperations(this, vendorNode);
  }
}
