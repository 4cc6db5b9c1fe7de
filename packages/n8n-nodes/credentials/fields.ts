import type { INodeProperties } from 'n8n-workflow';

export const apiKey: INodeProperties = {
  displayName: 'API Key',
  name: 'apiKey',
  type: 'string',
  typeOptions: { password: true },
  default: '',
  required: true,
};

/** Where the vendor's API is. `fakePath` is the vendor's place in the offline fake. */
export function baseUrl(vendorHost: string, fakePath: string): INodeProperties {
  return {
    displayName: 'Base URL',
    name: 'baseUrl',
    type: 'string',
    default: vendorHost,
    required: true,
    description: `Where requests go. To try a workflow without a real account, point it at the offline fake, for instance http://127.0.0.1:4010/${fakePath}. Any other address must be https.`,
  };
}

/** The base URL in a credential test; a slash at its end must not double the one that follows. */
export const testBaseUrl = '={{ $credentials.baseUrl.replace(/\\/+$/, "") }}';
