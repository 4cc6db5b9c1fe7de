import { type ConnectSafelyClient, createConnectSafely } from '@invitekit/clients';
import {
  type IExecuteFunctions,
  type ILoadOptionsFunctions,
  type INodeExecutionData,
  type INodeListSearchResult,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { optionalAccountField } from '../shared/fields/account.ts';
import { toProperties } from '../shared/properties.ts';
import { runOperations } from '../shared/run-operations.ts';
import { searchAccounts } from '../shared/search-accounts.ts';
import type { VendorNode } from '../shared/vendor-node.ts';
import { connectSafelyResources } from './resources.ts';

const vendorNode: VendorNode<ConnectSafelyClient> = {
  credential: 'inviteKitConnectSafelyApi',
  resources: connectSafelyResources,
  accountField: optionalAccountField('696ce9e780e0483585e4e553'),
  connect: ({ accountId, ...connection }) => createConnectSafely({ ...connection, accountId: accountId || undefined }),
};

export class ConnectSafely implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'ConnectSafely',
    name: 'connectSafely',
    icon: { light: 'file:../../icons/connectsafely.svg', dark: 'file:../../icons/connectsafely.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
    description: 'Work with LinkedIn invitations through ConnectSafely',
    defaults: { name: 'ConnectSafely' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'inviteKitConnectSafelyApi', required: true }],
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
