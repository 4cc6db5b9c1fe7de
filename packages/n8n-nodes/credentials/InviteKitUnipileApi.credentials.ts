import type { IAuthenticate, ICredentialTestRequest, ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { authenticateAt } from './authenticate.ts';
import { allowPlainHttp, apiKey, baseUrl, testBaseUrl } from './fields.ts';

export class InviteKitUnipileApi implements ICredentialType {
  name = 'inviteKitUnipileApi';

  displayName = 'Unipile (InviteKit) API';

  icon: Icon = { light: 'file:../icons/unipile.svg', dark: 'file:../icons/unipile.dark.svg' };

  documentationUrl = 'https://github.com/invitekit/invitekit/tree/main/packages/n8n-nodes#credentials';

  properties: INodeProperties[] = [apiKey, baseUrl('https://api.unipile.com', 'unipile'), allowPlainHttp];

  authenticate: IAuthenticate = authenticateAt('unipile');

  test: ICredentialTestRequest = {
    request: { baseURL: testBaseUrl, url: '/v2/accounts' },
  };
}
