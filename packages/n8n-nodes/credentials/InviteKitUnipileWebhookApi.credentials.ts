import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';

/** Opens nothing at Unipile: it proves what Unipile sends. */
export class InviteKitUnipileWebhookApi implements ICredentialType {
  name = 'inviteKitUnipileWebhookApi';

  displayName = 'Unipile Webhook Endpoint (InviteKit) API';

  icon: Icon = { light: 'file:../icons/unipile.svg', dark: 'file:../icons/unipile.dark.svg' };

  documentationUrl = 'https://github.com/invitekit/invitekit/tree/main/packages/n8n-nodes#unipiles-three-kinds-of-key';

  properties: INodeProperties[] = [
    {
      displayName: 'Endpoint Secret',
      name: 'secret',
      type: 'string',
      typeOptions: { password: true },
      default: '',
      required: true,
      description: 'The secret that Unipile shows for the webhook endpoint you made, such as wes_…',
    },
  ];
}
