import { createPostpress } from '@invitekit/clients';
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
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'inviteKitPostpressApi', required: true }],
    properties: toProperties(resources, [
      { ...accountIdField, placeholder: 'e.g. acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR' },
    ]),
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await runOperations(this, {
      credential: 'inviteKitPostpressApi',
      resources,
      connect: (connection, parameters) => createPostpress({ ...connection, accountId: readAccountId(parameters) }),
    });
  }
}
