import type { ConnectionEvent } from '../core/connection-event.ts';
import type { VendorName } from '../core/vendor-name.ts';
import type { WebhookBody } from '../core/webhook/webhook-body.ts';
import { webhookOf } from './webhook-of.ts';

/**
 * The new connections in what a vendor sent to a webhook, body as it came; none when it is about something else. Says nothing
 * of whether it is genuine: ask `verifyWebhook` first.
 *
 * @throws {InvitationError} `unexpected-answer` when it makes no sense; `unsupported` for a vendor without webhooks
 *   (ConnectSafely). {TypeError} for what is no vendor.
 */
export function parseWebhook(vendor: VendorName, body: WebhookBody): readonly ConnectionEvent[] {
  return webhookOf(vendor).parse(body);
}
