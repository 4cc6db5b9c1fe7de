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
import { linkupWebhooks } from './webhooks.ts';

const { access } = linkupWebhooks;

export class LinkupTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'LinkupAPI Trigger',
    name: 'linkupTrigger',
    icon: { light: 'file:../../icons/linkup.svg', dark: 'file:../../icons/linkup.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle: 'Invitation accepted',
    description: 'Starts the workflow when LinkupAPI tells of an accepted LinkedIn invitation',
    defaults: { name: 'LinkupAPI Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'inviteKitLinkupApi', required: true }],
    webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' }],
    properties: triggerFields(access, [
      'While the workflow is active, LinkupAPI watches the account and takes about 10 credits a day for it, even when nothing happens. It starts with listening for a test event and ends when the workflow is deactivated.',
    ]),
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
        return await isRegistered(this, linkupWebhooks);
      },
      async create(this: IHookFunctions): Promise<boolean> {
        return await register(this, linkupWebhooks);
      },
      async delete(this: IHookFunctions): Promise<boolean> {
        return await unregister(this, linkupWebhooks);
      },
    },
  };

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return await receive(this, linkupWebhooks);
  }
}
