import {
  type ICredentialsDecrypted,
  type ICredentialTestFunctions,
  type IHookFunctions,
  type ILoadOptionsFunctions,
  type INodeCredentialTestResult,
  type INodeListSearchResult,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { searchAccounts } from '../shared/search-accounts.ts';
import { triggerFields } from '../shared/webhook/fields.ts';
import { endpointParameter, readSecret } from '../shared/webhook/hand-made.ts';
import { receive } from '../shared/webhook/receive.ts';
import { isRegistered, register, unregister } from '../shared/webhook/register.ts';
import { endpointFields } from './endpoint-fields.ts';
import { unipileWebhooks } from './webhooks.ts';

const { access } = unipileWebhooks;

export class UnipileTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Unipile Trigger',
    name: 'unipileTrigger',
    icon: { light: 'file:../../icons/unipile.svg', dark: 'file:../../icons/unipile.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle: 'Invitation accepted',
    description: 'Starts the workflow when Unipile tells of an accepted LinkedIn invitation',
    defaults: { name: 'Unipile Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [
      { name: 'inviteKitUnipileApi', required: true },
      {
        name: 'inviteKitUnipileServiceApi',
        required: true,
        displayOptions: { show: { [endpointParameter]: ['create'] } },
      },
      {
        name: 'inviteKitUnipileWebhookApi',
        required: true,
        testedBy: 'testEndpointSecret',
        displayOptions: { show: { [endpointParameter]: ['byHand'] } },
      },
    ],
    webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' }],
    properties: [
      ...endpointFields,
      ...triggerFields(access, ['Unipile may notice a new connection hours after it was made.']),
    ],
  };

  methods = {
    credentialTest: {
      /** Whether it can be a secret: Unipile has no request that tells whether it is the right one. */
      async testEndpointSecret(
        this: ICredentialTestFunctions,
        { data = {} }: ICredentialsDecrypted,
      ): Promise<INodeCredentialTestResult> {
        const secret = readSecret(data);
        return typeof secret === 'string'
          ? { status: 'OK', message: 'It may be a secret. Whether it is the right one shows with the first event.' }
          : { status: 'Error', message: secret.problem };
      },
    },

    listSearch: {
      async searchAccounts(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
        return await searchAccounts(this, { access: () => access }, filter);
      },
    },
  };

  webhookMethods = {
    default: {
      async checkExists(this: IHookFunctions): Promise<boolean> {
        return await isRegistered(this, unipileWebhooks);
      },
      async create(this: IHookFunctions): Promise<boolean> {
        return await register(this, unipileWebhooks);
      },
      async delete(this: IHookFunctions): Promise<boolean> {
        return await unregister(this, unipileWebhooks);
      },
    },
  };

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return await receive(this, unipileWebhooks);
  }
}
