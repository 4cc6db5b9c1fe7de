import { vendors } from '@invitekit/specs/vendors';
import { InvitationError } from '../core/invitation-error.ts';
import { shown } from '../core/shown.ts';
import { type VendorName, vendorNames } from '../core/vendor-name.ts';
import type { VendorWebhook } from '../core/webhook/vendor-webhook.ts';
import { linkupWebhook } from '../vendors/linkup/webhook.ts';
import { postpressWebhook } from '../vendors/postpress/webhook.ts';
import { unipileWebhook } from '../vendors/unipile/webhook.ts';

/** A vendor that tells webhooks of new connections. */
export type WebhookVendor = {
  [Name in VendorName]: (typeof vendors)[Name]['webhookEvents'] extends readonly [] ? never : Name;
}[VendorName];

const webhooks: Readonly<Record<WebhookVendor, VendorWebhook>> = {
  linkup: linkupWebhook,
  unipile: unipileWebhook,
  postpress: postpressWebhook,
};

/** @throws {InvitationError} `unsupported` for a vendor without webhooks. {TypeError} for what is no vendor. */
export function webhookOf(vendor: VendorName): VendorWebhook {
  if (!vendorNames.includes(vendor)) {
    throw new TypeError(`vendor must be one of ${vendorNames.join(', ')}, not ${shown(vendor)}.`);
  }
  if (hasWebhook(vendor)) return webhooks[vendor];
  const message = `${vendors[vendor].displayName} has no webhook for new connections. List the connections instead.`;
  throw new InvitationError('unsupported', message, { vendor });
}

function hasWebhook(vendor: VendorName): vendor is WebhookVendor {
  return Object.hasOwn(webhooks, vendor);
}
