import type { components } from '@invitekit/specs/linkup';
import type { Account } from '../../world/records.ts';
import { accountIdOf } from './accounts.ts';
import { timestamp } from './timestamp.ts';
import { isWatching, type Webhook } from './webhooks.ts';

type Schemas = components['schemas'];

/** A webhook without its secret. */
export function presentWebhook(webhook: Webhook, { ordinal }: Account): Schemas['Webhook'] {
  return {
    webhook_id: webhook.id,
    account_id: accountIdOf(ordinal),
    url: webhook.url,
    events: webhook.events,
    is_active: isWatching(webhook),
    signature_enabled: webhook.secret !== null,
    retry: webhook.retry,
    created_at: timestamp(webhook.createdAt),
  };
}

export function presentSecret({ id }: Webhook, secret: string): Schemas['RotateWebhookSecretAnswer']['data'] {
  return {
    webhook_id: id,
    secret,
    signature_scheme:
      "HMAC-SHA256 over '<X-Linkup-Timestamp>.<raw_body>'; compare to X-Linkup-Signature header (format: v1=<hex>)",
  };
}
