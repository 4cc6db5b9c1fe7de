import type { WebhookBody } from './webhook-body.ts';
import type { WebhookHeaders } from './webhook-headers.ts';

/** The header in which a vendor that signs nothing is told to send the secret. */
export const webhookSecretHeader = 'X-InviteKit-Secret';

/** A request that came to the address of a webhook, and what is known of the webhook. */
export interface WebhookRequest {
  /** A `Headers`, or a record as Node, Express and Fastify have it; names in any case. */
  readonly headers: WebhookHeaders;
  /** As it came: a signature does not hold for what was parsed and written again. */
  readonly body: WebhookBody;
  /** The vendor's answer has it when the webhook is made. At postpress, it is the text that you had sent along. */
  readonly secret: string;
  /** When the request came. Default: now. */
  readonly at?: Date | undefined;
  /** How far from `at` a signature may have been made, either way, in milliseconds. Default: five minutes. */
  readonly toleranceMs?: number | undefined;
  /** The header that has the secret, where the vendor signs nothing (postpress). Default: `X-InviteKit-Secret`. */
  readonly secretHeader?: string | undefined;
}
