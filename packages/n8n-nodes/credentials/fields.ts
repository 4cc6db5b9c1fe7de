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
    description: `Where requests go. To try a workflow without a real account, point it at the offline fake, for instance http://127.0.0.1:4010/${fakePath}. Any other address must be https, unless Allow Plain HTTP is ticked.`,
  };
}

export const allowPlainHttp: INodeProperties = {
  displayName: 'Allow Plain HTTP',
  name: 'allowPlainHttp',
  type: 'boolean',
  default: false,
  description:
    'Whether the Base URL may be plain http on a private network, for the offline fake alone, for instance http://fake:4010. Whoever is on that network can then read and change everything that is sent. It works with keys that a fake has issued (mock-…), and never on a public address.',
};

/** The base URL in a credential test, until it is read as the nodes read it. */
export const testBaseUrl = '={{ $credentials.baseUrl }}';
