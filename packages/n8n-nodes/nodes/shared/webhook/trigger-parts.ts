import type { InvitationClient } from '@invitekit/clients';
import {
  type IHookFunctions,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { editorTitle } from '../../../credentials/editor-name.ts';
import { codexOf, webhookWords } from '../codex.ts';
import { triggerDescription } from '../descriptions.ts';
import { accountSearch } from '../node-parts.ts';
import { triggerFields } from './fields.ts';
import { receive } from './receive.ts';
import { isRegistered, register, unregister } from './register.ts';
import type { WebhookPlan } from './webhook-plan.ts';

interface TriggerParts {
  /** Without what n8n's linter looks for in the class itself. */
  readonly description: Omit<INodeTypeDescription, 'icon' | 'subtitle'>;
  readonly methods: ReturnType<typeof accountSearch>;
  readonly webhookMethods: NonNullable<INodeType['webhookMethods']>;
  webhook(this: IWebhookFunctions): Promise<IWebhookResponseData>;
}

/** A trigger to which a vendor sends events. */
export function webhookTrigger<Client extends InvitationClient>(plan: WebhookPlan<Client>): TriggerParts {
  const { facts, displayName: vendor, node, credential } = plan.access;
  const displayName = `${editorTitle(facts)} Trigger`;
  return {
    description: {
      displayName,
      name: `${node}Trigger`,
      group: ['trigger'],
      version: 1,
      description: triggerDescription(vendor, 'one is accepted or somebody answers'),
      defaults: { name: displayName },
      inputs: [],
      outputs: [NodeConnectionTypes.Main],
      credentials: [{ name: credential, required: true }],
      webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' }],
      properties: triggerFields(plan.access, plan.notices),
      codex: codexOf('triggers', webhookWords),
    },
    methods: accountSearch({ access: () => plan.access }),
    webhookMethods: {
      default: {
        async checkExists(this: IHookFunctions) {
          return await isRegistered(this, plan);
        },
        async create(this: IHookFunctions) {
          return await register(this, plan);
        },
        async delete(this: IHookFunctions) {
          return await unregister(this, plan);
        },
      },
    },
    async webhook() {
      return await receive(this, plan);
    },
  };
}
