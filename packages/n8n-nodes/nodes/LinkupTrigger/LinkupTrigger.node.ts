import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { eventSubtitle } from '../shared/webhook/trigger-event.ts';
import { webhookTrigger } from '../shared/webhook/trigger-parts.ts';
import { linkupWebhooks } from './webhooks.ts';

const parts = webhookTrigger(linkupWebhooks);

export class LinkupTrigger implements INodeType {
  description: INodeTypeDescription = {
    ...parts.description,
    icon: { light: 'file:../../icons/linkup.svg', dark: 'file:../../icons/linkup.dark.svg' },
    subtitle: eventSubtitle,
  };
  methods = parts.methods;
  webhookMethods = parts.webhookMethods;
  webhook = parts.webhook;
}
