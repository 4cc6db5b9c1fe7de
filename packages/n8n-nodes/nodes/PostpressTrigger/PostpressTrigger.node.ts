import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { eventSubtitle } from '../shared/webhook/trigger-event.ts';
import { webhookTrigger } from '../shared/webhook/trigger-parts.ts';
import { postpressWebhooks } from './webhooks.ts';

const parts = webhookTrigger(postpressWebhooks);

export class PostpressTrigger implements INodeType {
  description: INodeTypeDescription = {
    ...parts.description,
    icon: { light: 'file:../../icons/postpress.svg', dark: 'file:../../icons/postpress.dark.svg' },
    subtitle: eventSubtitle,
  };
  methods = parts.methods;
  webhookMethods = parts.webhookMethods;
  webhook = parts.webhook;
}
