import { linkup } from '@invitekit/specs/linkup/vendor';
import { createWebhook } from '../../core/webhook/vendor-webhook.ts';
import { readLinkupEvents } from './event.ts';
import { readLinkupMessages } from './message-event.ts';

/** What LinkupAPI sends to webhooks. */
export const linkupWebhook = /* @__PURE__ */ createWebhook(linkup, {
  readEvents: readLinkupEvents,
  readMessages: readLinkupMessages,
});
