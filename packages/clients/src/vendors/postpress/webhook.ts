import { postpress } from '@invitekit/specs/postpress/vendor';
import { createWebhook } from '../../core/webhook/vendor-webhook.ts';
import { readPostpressEvents } from './event.ts';
import { readPostpressMessages } from './message-event.ts';

/** What postpress sends to webhooks. */
export const postpressWebhook = /* @__PURE__ */ createWebhook(postpress, {
  readEvents: readPostpressEvents,
  readMessages: readPostpressMessages,
});
