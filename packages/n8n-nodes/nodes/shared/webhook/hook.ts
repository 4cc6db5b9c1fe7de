import type { InvitationClient } from '@invitekit/clients';
import { type IHookFunctions, NodeOperationError } from 'n8n-workflow';
import { toNodeError } from '../node-error.ts';
import { createTransport } from '../transport.ts';
import type { VendorCredential } from '../vendor-access.ts';
import type { WebhookPlan } from './webhook-plan.ts';

/** What activating and deactivating work with. */
export interface Hook<Client extends InvitationClient> {
  readonly context: IHookFunctions;
  readonly plan: WebhookPlan<Client>;
  /** Of the key, not of an account. */
  readonly client: Client;
  /** Where events are to be sent. */
  readonly url: string;
  readonly credential: VendorCredential;
}

/** Does something for a workflow that is activated or deactivated, and says what goes wrong as our nodes do. */
export async function withHook<Client extends InvitationClient, Result>(
  context: IHookFunctions,
  plan: WebhookPlan<Client>,
  work: (hook: Hook<Client>) => Promise<Result>,
): Promise<Result> {
  const { access } = plan;
  const node = context.getNode();
  const { registrarCredential: type = access.credential } = plan;
  const credential = await context.getCredentials<VendorCredential>(type);
  try {
    const url = context.getNodeWebhookUrl('default');
    if (url === undefined) throw new NodeOperationError(node, 'n8n has no address for this node');
    const transport = createTransport(context, { credential: type }, credential);
    const client = access.connect({ credential, transport, accountId: '' });
    return await work({ context, plan, client, url, credential });
  } catch (error) {
    throw toNodeError(error, { node, itemIndex: 0, apiKey: credential.apiKey });
  }
}
