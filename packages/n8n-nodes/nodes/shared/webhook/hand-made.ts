import { type InvitationClient, keyProblemOf } from '@invitekit/clients';
import { type IHookFunctions, type IWebhookFunctions, NodeOperationError } from 'n8n-workflow';
import { readAccount } from '../fields/account.ts';
import { readTriggerParameters } from '../parameters.ts';
import type { Registration } from './registrations.ts';
import { readEvent, subjectOf } from './trigger-event.ts';
import type { WebhookPlan } from './webhook-plan.ts';

type Context = IHookFunctions | IWebhookFunctions;

/** The parameter that says whether the node makes the webhook. */
export const endpointParameter = 'webhookEndpoint';

interface StoredSecret {
  readonly secret?: unknown;
}

/** The secret in a credential, or what is wrong with it. */
export function readSecret({ secret }: StoredSecret): string | { readonly problem: string } {
  const problem = keyProblemOf(secret);
  return typeof secret === 'string' && problem === undefined ? secret : { problem: `Endpoint Secret ${problem}` };
}

/** Whether the builder made the webhook at the vendor, so that the node makes and removes none. */
export function isHandMade<Client extends InvitationClient>(context: Context, plan: WebhookPlan<Client>): boolean {
  return plan.secretCredential !== undefined && context.getNodeParameter(endpointParameter, 'create') === 'byHand';
}

/** What a hand-made webhook is known by. The secret stays in the credential. */
export async function readHandMade<Client extends InvitationClient>(
  context: Context,
  { access, secretCredential = '' }: WebhookPlan<Client>,
): Promise<Registration> {
  const stored = await context.getCredentials<StoredSecret>(secretCredential);
  const secret = readSecret(stored);
  if (typeof secret !== 'string') {
    throw new NodeOperationError(context.getNode(), secret.problem, {
      description: 'Copy the secret of the webhook endpoint from the vendor’s site into the credential.',
    });
  }
  const seen = context.getWorkflowStaticData('node')['seenByHand'];
  return {
    id: 'made by hand',
    secret,
    accountId: readAccount(readTriggerParameters(context), access),
    subject: subjectOf(readEvent(context)),
    seen: Array.isArray(seen) ? seen.map(String) : [],
  };
}

/** Remembers events of a hand-made webhook. */
export function keepHandMade(context: Context, { seen }: Registration): void {
  context.getWorkflowStaticData('node')['seenByHand'] = [...seen];
}
