import {
  type IHookFunctions,
  type ILoadOptionsFunctions,
  type INodeListSearchResult,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { searchAccounts } from '../shared/search-accounts.ts';
import { triggerFields } from '../shared/webhook/fields.ts';
import { receive } from '../shared/webhook/receive.ts';
import { isRegistered, register, unregister } from '../shared/webhook/register.ts';
import { postpressWebhooks } from './webhooks.ts';

const { access } = postpressWebhooks;

export class PostpressTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Postpress Trigger',
    name: 'postpressTrigger',
    icon: { light: 'file:../../icons/postpress.svg', dark: 'file:../../icons/postpress.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle: 'Invitation accepted',
    description: 'Starts the workflow when postpress tells of an accepted LinkedIn invitation',
    defaults: { name: 'Postpress Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'inviteKitPostpressApi', required: true }],
    webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' }],
    properties: triggerFields(access, ['postpress may notice a new connection hours after it was made.']),
  };

  methods = {
    listSearch: {
      async searchAccounts(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
        return await searchAccounts(this, { access: () => access }, filter);
      },
    },
  };

  webhookMethods = {
    default: {
      async checkExists(this: IHookFunctions): Promise<boolean> {
        return await isRegistered(this, postpressWebhooks);
      },
      async create(this: IHookFunctions): Promise<boolean> {
        return await register(this, postpressWebhooks);
      },
      async delete(this: IHookFunctions): Promise<boolean> {
        return await unregister(this, postpressWebhooks);
      },
    },
  };

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return await receive(this, postpressWebhooks);
  }
}
