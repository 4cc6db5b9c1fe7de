import { unipile } from '@invitekit/specs/unipile/vendor';
import { createWebhook } from '../../core/webhook/vendor-webhook.ts';
import { readUnipileEvents } from './event.ts';
import { readUnipileMessages } from './message-event.ts';

/** What Unipile sends to webhooks. */
export const unipileWebhook = /* @__PURE__ */ createWebhook(unipile, {
  readEvents: readUnipileEvents,
  readMessages: readUnipileMessages,
});
