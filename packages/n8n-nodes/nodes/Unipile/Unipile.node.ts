import { createUnipile } from '@invitekit/clients';
import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { accountIdField, readAccountId } from '../shared/fields/account-id.ts';
import { getManySentInvitations } from '../shared/operations/get-many-sent-invitations.ts';
import { toProperties } from '../shared/properties.ts';
import { invitationResource } from '../shared/resources.ts';
import { runOperations } from '../shared/run-operations.ts';

const resources = [invitationResource([getManySentInvitations])];

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
    properties: toProperties(resources, [{ ...accountIdField, placeholder: 'e.g. acc_123456789' }]),
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await runOperations(this, {
      credential: 'inviteKitUnipileApi',
      resources,
      connect: (connection, parameters) => createUnipile({ ...connection, accountId: readAccountId(parameters) }),
    });
  }
}
