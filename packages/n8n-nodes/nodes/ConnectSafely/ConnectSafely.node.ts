import { createConnectSafely } from '@invitekit/clients';
import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { optionalAccountIdField, readOptionalAccountId } from '../shared/fields/account-id.ts';
import { getManySentInvitations } from '../shared/operations/get-many-sent-invitations.ts';
import { toProperties } from '../shared/properties.ts';
import { invitationResource } from '../shared/resources.ts';
import { runOperations } from '../shared/run-operations.ts';

const resources = [invitationResource([getManySentInvitations])];

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
    properties: toProperties(resources, [{ ...optionalAccountIdField, placeholder: 'e.g. 696ce9e780e0483585e4e553' }]),
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await runOperations(this, {
      credential: 'inviteKitConnectSafelyApi',
      resources,
      connect: (connection, parameters) =>
        createConnectSafely({ ...connection, accountId: readOptionalAccountId(parameters) }),
    });
  }
}
