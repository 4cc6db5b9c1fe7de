import { createLinkup } from '@invitekit/clients';
import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { accountIdField, readAccountId } from '../shared/fields/account-id.ts';
import { toProperties } from '../shared/properties.ts';
import { invitationResource } from '../shared/resources.ts';
import { runOperations } from '../shared/run-operations.ts';
import { getManySentLinkupInvitations } from './get-many-sent-invitations.ts';

const resources = [invitationResource([getManySentLinkupInvitations])];

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
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'inviteKitLinkupApi', required: true }],
    properties: toProperties(resources, [{ ...accountIdField, placeholder: 'e.g. acc_abc123' }]),
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await runOperations(this, {
      credential: 'inviteKitLinkupApi',
      resources,
      connect: (connection, parameters) => createLinkup({ ...connection, accountId: readAccountId(parameters) }),
    });
  }
}
