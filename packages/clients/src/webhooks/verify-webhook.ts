import type { VendorName } from '../core/vendor-name.ts';
import type { WebhookRequest } from '../core/webhook/webhook-request.ts';
import { webhookOf } from './webhook-of.ts';

/**
 * Whether only somebody who knows the secret can have sent a request to a webhook, and just now where the vendor says when
 * (LinkupAPI and Unipile). Vendors repeat what was not answered with 200, so an event may still come twice.
 *
 * @throws {InvitationError} `unsupported` for a vendor without webhooks (ConnectSafely); `invalid-request` for a secret that
 *   is missing or cannot be one, and for a body that was parsed. {TypeError} for what is no vendor.
 */
export async function verifyWebhook(vendor: VendorName, request: WebhookRequest): Promise<boolean> {
  return await webhookOf(vendor).verify(request);
}
