import type { ConnectionEvent } from '../core/connection-event.ts';
import type { VendorName } from '../core/vendor-name.ts';
import { readLinkupEvents } from '../vendors/linkup/event.ts';
import { readPostpressEvents } from '../vendors/postpress/event.ts';
import { readUnipileEvents } from '../vendors/unipile/event.ts';
import { bytesOf, type WebhookBody } from './webhook-body.ts';
import { requireWebhooks, type WebhookVendor } from './webhook-vendor.ts';

const readers: Readonly<Record<WebhookVendor, (text: string) => readonly ConnectionEvent[]>> = {
  linkup: readLinkupEvents,
  unipile: readUnipileEvents,
  postpress: readPostpressEvents,
};

/**
 * The new connections in what a vendor sent to a webhook, body as it came; none when it is about something else. Says nothing
 * of whether it is genuine: ask `verifyWebhook` first.
 *
 * @throws {InvitationError} `unexpected-answer` when it makes no sense; `unsupported` for a vendor without webhooks.
 */
export function parseWebhook(vendor: VendorName, body: WebhookBody): readonly ConnectionEvent[] {
  return readers[requireWebhooks(vendor)](new TextDecoder().decode(bytesOf(body, vendor)));
}
