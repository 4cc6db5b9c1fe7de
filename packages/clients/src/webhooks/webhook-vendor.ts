import { vendors } from '@invitekit/specs/vendors';
import { InvitationError } from '../core/invitation-error.ts';
import { shown } from '../core/shown.ts';
import { type VendorName, vendorNames } from '../core/vendor-name.ts';

/** A vendor that tells webhooks of new connections. */
export type WebhookVendor = {
  [Name in VendorName]: (typeof vendors)[Name]['webhookEvents'] extends readonly [] ? never : Name;
}[VendorName];

/** @throws {InvitationError} `unsupported` for a vendor without webhooks; {TypeError} for what is no vendor. */
export function requireWebhooks(vendor: VendorName): WebhookVendor {
  if (!vendorNames.includes(vendor)) {
    throw new TypeError(`vendor must be one of ${vendorNames.join(', ')}, not ${shown(vendor)}.`);
  }
  if (hasWebhooks(vendor)) return vendor;
  const message = `${vendors[vendor].displayName} has no webhook for new connections. List the connections instead.`;
  throw new InvitationError('unsupported', message, { vendor });
}

function hasWebhooks(vendor: VendorName): vendor is WebhookVendor {
  return vendors[vendor].webhookEvents.length > 0;
}
