import type { VendorName } from '@invitekit/clients';
import { withMaxCreditsAtLinkup } from '../shared/fields/options.ts';
import { shownForVendors } from '../shared/fields/vendor.ts';
import type { Operation } from '../shared/operation.ts';

/** Says something above the operation's fields while one of these vendors is chosen. */
export function withNotice(operation: Operation, vendors: readonly VendorName[], text: string): Operation {
  const displayOptions = shownForVendors(vendors);
  const notice = { displayName: text, name: 'notice', type: 'notice', default: '', displayOptions } as const;
  return { ...operation, fields: [notice, ...operation.fields] };
}

/** Says what the operation costs where credits are paid, and lets one limit it. */
export function priced(operation: Operation, price: string): Operation {
  return withNotice({ ...operation, fields: withMaxCreditsAtLinkup(operation.fields) }, ['linkup'], price);
}
