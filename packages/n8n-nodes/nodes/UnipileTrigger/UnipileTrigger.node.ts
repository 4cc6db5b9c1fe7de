import type {
  ICredentialsDecrypted,
  ICredentialTestFunctions,
  INodeCredentialTestResult,
  INodeType,
  INodeTypeDescription,
} from 'n8n-workflow';
import { endpointParameter, readSecret } from '../shared/webhook/hand-made.ts';
import { eventSubtitle } from '../shared/webhook/trigger-event.ts';
import { webhookTrigger } from '../shared/webhook/trigger-parts.ts';
import { endpointFields } from './endpoint-fields.ts';
import { unipileWebhooks } from './webhooks.ts';

const parts = webhookTrigger(unipileWebhooks);

export class UnipileTrigger implements INodeType {
  description: INodeTypeDescription = {
    ...parts.description,
    icon: { light: 'file:../../icons/unipile.svg', dark: 'file:../../icons/unipile.dark.svg' },
    subtitle: eventSubtitle,
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
    properties: [...endpointFields, ...parts.description.properties],
  };
  methods = {
    ...parts.methods,
    credentialTest: {
      /** Whether it can be a secret: Unipile has no request that tells whether it is the right one. */
      async testEndpointSecret(
        this: ICredentialTestFunctions,
        { data = {} }: ICredentialsDecrypted,
      ): Promise<INodeCredentialTestResult> {
        const secret = readSecret(data);
        return typeof secret === 'string'
          ? { status: 'OK', message: 'It looks like a secret. The first event shows whether it is the right one.' }
          : { status: 'Error', message: secret.problem };
      },
    },
  };
  webhookMethods = parts.webhookMethods;
  webhook = parts.webhook;
}
