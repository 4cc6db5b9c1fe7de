import type {
  IAuthenticateGeneric,
  ICredentialTestRequest,
  ICredentialType,
  Icon,
  INodeProperties,
} from 'n8n-workflow';
import { apiKey, baseUrl, testBaseUrl } from './fields.ts';

export class InviteKitLinkupApi implements ICredentialType {
  name = 'inviteKitLinkupApi';

  displayName = 'LinkupAPI (InviteKit) API';

  icon: Icon = { light: 'file:../icons/linkup.svg', dark: 'file:../icons/linkup.dark.svg' };

  documentationUrl = 'https://github.com/invitekit/invitekit/tree/main/packages/n8n-nodes#credentials';

  properties: INodeProperties[] = [apiKey, baseUrl('https://api.linkupapi.com', 'linkup')];

  authenticate: IAuthenticateGeneric = {
    type: 'generic',
    properties: { headers: { 'x-api-key': '={{ $credentials.apiKey }}' } },
  };

  test: ICredentialTestRequest = {
    request: { baseURL: testBaseUrl, url: '/v2/credits' },
  };
}
