import type { IAuthenticate, ICredentialTestRequest, ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { authenticateAt } from './authenticate.ts';
import { allowPlainHttp, apiKey, baseUrl, testBaseUrl } from './fields.ts';

export class InviteKitLinkupApi implements ICredentialType {
  name = 'inviteKitLinkupApi';

  displayName = 'LinkupAPI (InviteKit) API';

  icon: Icon = { light: 'file:../icons/linkup.svg', dark: 'file:../icons/linkup.dark.svg' };

  documentationUrl = 'https://github.com/invitekit/invitekit/tree/main/packages/n8n-nodes#credentials';

  properties: INodeProperties[] = [apiKey, baseUrl('https://api.linkupapi.com', 'linkup'), allowPlainHttp];

  authenticate: IAuthenticate = authenticateAt('linkup');

  test: ICredentialTestRequest = {
    request: { baseURL: testBaseUrl, url: '/v2/credits' },
  };
}
