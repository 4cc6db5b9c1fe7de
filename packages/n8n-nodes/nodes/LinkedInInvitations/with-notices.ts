import type { INodeProperties } from 'n8n-workflow';
import { allVendors } from '../shared/all-vendors.ts';
import { withMaxCreditsAt } from '../shared/fields/options.ts';
import { shownForVendors } from '../shared/fields/shown-for-vendors.ts';
import { isOffered, type Operation, type Resource } from '../shared/operation.ts';
import { displayNamesOf, type VendorAccess } from '../shared/vendor-access.ts';

/** Says what differs from vendor to vendor above the fields of each operation, while such a vendor is chosen. */
export function withNotices({ operations, ...resource }: Resource): Resource {
  return {
    ...resource,
    operations: operations.map((operation) => withNoticesOf(operation, `${resource.value}.${operation.value}`)),
  };
}

function withNoticesOf(operation: Operation, place: string): Operation {
  const noted = allVendors.filter(({ notices }) => notices[place] !== undefined);
  const paid = noted.filter(({ facts }) => facts.hasCredits);
  const fields = paid.length === 0 ? operation.fields : withMaxCreditsAt(paid, operation.fields);
  const notices = noted.map((vendor) => notice([vendor], vendor.notices[place] ?? ''));
  return { ...operation, fields: [...missing(operation), ...notices.reverse(), ...fields] };
}

function missing(operation: Operation): readonly INodeProperties[] {
  const offering = allVendors.filter(({ facts }) => isOffered(facts, operation));
  const others = allVendors.filter((vendor) => !offering.includes(vendor));
  const { whereMissing = 'This vendor does not offer this.' } = operation;
  return others.length === 0 ? [] : [notice(others, `${whereMissing} Only ${displayNamesOf(offering, 'and')} do.`)];
}

function notice(vendors: readonly VendorAccess[], text: string): INodeProperties {
  return { displayName: text, name: 'notice', type: 'notice', default: '', displayOptions: shownForVendors(vendors) };
}
