import { vendors } from '@invitekit/specs/vendors';
import { keyProblemOf } from '../core/api-key.ts';
import { InvitationError } from '../core/invitation-error.ts';
import type { VendorName } from '../core/vendor-name.ts';
import { isSecret, isSigned } from './signature.ts';
import { bytesOf, type WebhookBody } from './webhook-body.ts';
import { headerOf, type WebhookHeaders } from './webhook-headers.ts';
import { requireWebhooks } from './webhook-vendor.ts';

/** The header in which a vendor that signs nothing is told to send the secret. */
export const webhookSecretHeader = 'X-InviteKit-Secret';

/** A request that came to the address of a webhook, and what is known of the webhook. */
export interface WebhookRequest {
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

/**
 * Whether only somebody who knows the secret can have sent a request to a webhook, and just now where the vendor says when
 * (LinkupAPI and Unipile). Vendors repeat what was not answered with 200, so an event may still come twice.
 *
 * @throws {InvitationError} `unsupported` for a vendor without webhooks (ConnectSafely); `invalid-request` for a secret that
 *   is missing or cannot be one, and for a body that was parsed.
 */
export async function verifyWebhook(
  vendor: VendorName,
  {
    headers,
    body,
    secret,
    at = new Date(),
    toleranceMs = 5 * 60_000,
    secretHeader = webhookSecretHeader,
  }: WebhookRequest,
): Promise<boolean> {
  const { signatureHeaders } = vendors[requireWebhooks(vendor)];
  const problem = keyProblemOf(secret);
  if (problem !== undefined) {
    throw new InvitationError('invalid-request', `The secret of the webhook ${problem}.`, { vendor });
  }
  const bytes = bytesOf(body, vendor);
  if (signatureHeaders.length === 0) return await isSecret(headerOf(headers, secretHeader), secret);
  return await isSigned({ headers, body: bytes, secret, at, toleranceMs }, signatureHeaders);
}
