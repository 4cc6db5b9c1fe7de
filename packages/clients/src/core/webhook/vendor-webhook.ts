import type { Vendor } from '@invitekit/specs/vendors';
import { keyProblemOf } from '../api-key.ts';
import type { ConnectionEvent } from '../connection-event.ts';
import { InvitationError } from '../invitation-error.ts';
import { isSecret, isSigned } from './signature.ts';
import { bytesOf, type WebhookBody } from './webhook-body.ts';
import { headerOf } from './webhook-headers.ts';
import { type WebhookRequest, webhookSecretHeader } from './webhook-request.ts';

/** What one vendor sends to webhooks: `verifyWebhook` and `parseWebhook` for a bundle that holds this vendor alone. */
export interface VendorWebhook {
  /** As `verifyWebhook`. */
  readonly verify: (request: WebhookRequest) => Promise<boolean>;
  /** As `parseWebhook`. */
  readonly parse: (body: WebhookBody) => readonly ConnectionEvent[];
}

export function createWebhook(
  { name: vendor, signatureHeaders }: Vendor,
  readEvents: (text: string) => readonly ConnectionEvent[],
): VendorWebhook {
  return {
    async verify({
      headers,
      body,
      secret,
      at = new Date(),
      toleranceMs = 5 * 60_000,
      secretHeader = webhookSecretHeader,
    }) {
      const problem = keyProblemOf(secret);
      if (problem !== undefined) {
        throw new InvitationError('invalid-request', `The secret of the webhook ${problem}.`, { vendor });
      }
      const bytes = bytesOf(body, vendor);
      if (signatureHeaders.length === 0) return await isSecret(headerOf(headers, secretHeader), secret);
      return await isSigned({ headers, body: bytes, secret, at, toleranceMs }, signatureHeaders);
    },
    parse: (body) => readEvents(new TextDecoder().decode(bytesOf(body, vendor))),
  };
}
