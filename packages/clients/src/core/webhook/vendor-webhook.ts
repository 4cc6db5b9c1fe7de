import type { Vendor } from '@invitekit/specs/vendors';
import { keyProblemOf } from '../api-key.ts';
import type { ConnectionEvent } from '../connection-event.ts';
import { minuteMs } from '../durations.ts';
import { InvitationError } from '../invitation-error.ts';
import type { NewMessage } from '../message-event.ts';
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
  /**
   * The new messages in what was sent, body as it came; none when it is about something else.
   *
   * @throws {InvitationError} `unexpected-answer` when it makes no sense.
   */
  readonly parseMessages: (body: WebhookBody) => readonly NewMessage[];
}

/** How the text of a delivery is read. */
interface Readers {
  readonly readEvents: (text: string) => readonly ConnectionEvent[];
  readonly readMessages: (text: string) => readonly NewMessage[];
}

export function createWebhook(
  { name: vendor, signatureHeaders }: Vendor,
  { readEvents, readMessages }: Readers,
): VendorWebhook {
  const textOf = (body: WebhookBody) => new TextDecoder().decode(bytesOf(body, vendor));
  return {
    async verify({
      headers,
      body,
      secret,
      at = new Date(),
      toleranceMs = 5 * minuteMs,
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
    parse: (body) => readEvents(textOf(body)),
    parseMessages: (body) => readMessages(textOf(body)),
  };
}
