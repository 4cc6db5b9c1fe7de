import type { IAuthenticate, ICredentialTestRequest, ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { authenticateAt } from './authenticate.ts';
import { allowPlainHttp, apiKey, baseUrl, testBaseUrl } from './fields.ts';

export class InviteKitUnipileServiceApi implements ICredentialType {
  name = 'inviteKitUnipileServiceApi';

  displayName = 'Unipile Service (InviteKit) API';

  icon: Icon = { light: 'file:../icons/unipile.svg', dark: 'file:../icons/unipile.dark.svg' };

  documentationUrl = 'https://github.com/invitekit/invitekit/tree/main/packages/n8n-nodes#unipiles-three-kinds-of-key';

  properties: INodeProperties[] = [
    {
      ...apiKey,
      displayName: 'Service API Key',
      description:
        'Unipile’s key for managing webhook endpoints. It can also make keys, so give it to the Unipile Trigger alone. An Account API key does not work here.',
    },
    baseUrl('https://api.unipile.com', 'unipile'),
    allowPlainHttp,
  ];

  authenticate: IAuthenticate = authenticateAt('unipile');

  test: ICredentialTestRequest = {
    request: { baseURL: testBaseUrl, url: '/v2/webhooks/endpoints/' },
  };
}
