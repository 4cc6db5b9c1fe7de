import type { IAuthenticate, ICredentialTestRequest, ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { authenticateAt } from './authenticate.ts';
import { allowPlainHttp, apiKey, baseUrl, testBaseUrl } from './fields.ts';

export class InviteKitConnectSafelyApi implements ICredentialType {
  name = 'inviteKitConnectSafelyApi';

  displayName = 'ConnectSafely (InviteKit) API';

  icon: Icon = { light: 'file:../icons/connectsafely.svg', dark: 'file:../icons/connectsafely.dark.svg' };

  documentationUrl = 'https://github.com/invitekit/invitekit/tree/main/packages/n8n-nodes#credentials';

  properties: INodeProperties[] = [apiKey, baseUrl('https://api.connectsafely.ai', 'connectsafely'), allowPlainHttp];

  authenticate: IAuthenticate = authenticateAt('connectsafely');

  test: ICredentialTestRequest = {
    request: { baseURL: testBaseUrl, url: '/linkedin/accounts' },
  };
}
