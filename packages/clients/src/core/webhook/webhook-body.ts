import { InvitationError } from '../invitation-error.ts';
import { shown } from '../shown.ts';
import type { VendorName } from '../vendor-name.ts';

/** What came to a webhook, before anything parsed it: its text, or its bytes (a `Buffer` is one). */
export type WebhookBody = string | Uint8Array;

/** @throws {InvitationError} `invalid-request` when somebody has parsed it already. */
export function bytesOf(body: WebhookBody, vendor: VendorName): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  // Not `instanceof`, which fails for what another realm has made.
  if (ArrayBuffer.isView(body)) return new Uint8Array(body);
  const message = `body must be the text or the bytes as they came, not ${shown(body)}. With Express, use express.raw({ type: () => true }).`;
  throw new InvitationError('invalid-request', message, { vendor });
}
