import type { IAuthenticate, ICredentialTestRequest, ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { authenticateAt } from './authenticate.ts';
import { allowPlainHttp, apiKey, baseUrl, testBaseUrl } from './fields.ts';

export class InviteKitPostpressApi implements ICredentialType {
  name = 'inviteKitPostpressApi';

  displayName = 'Postpress (InviteKit) API';

  icon: Icon = { light: 'file:../icons/postpress.svg', dark: 'file:../icons/postpress.dark.svg' };

  documentationUrl = 'https://github.com/invitekit/invitekit/tree/main/packages/n8n-nodes#credentials';

  properties: INodeProperties[] = [apiKey, baseUrl('https://api.postpress.ai', 'postpress'), allowPlainHttp];

  authenticate: IAuthenticate = authenticateAt('postpress');

  test: ICredentialTestRequest = {
    request: { baseURL: testBaseUrl, url: '/v1/accounts' },
  };
}
