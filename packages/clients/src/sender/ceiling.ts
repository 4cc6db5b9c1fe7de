import { type Vendor, vendorNames, vendors } from '@invitekit/specs/vendors';

/** The most invitations of an account that anybody speaks of. */
export type Ceiling = { readonly [Limit in keyof Vendor['invitationCeiling']]: number };

/** Where a vendor has no number, the highest of the others holds. */
export function ceilingOf(vendor: Vendor): Ceiling {
  const all = vendorNames.map((name): Vendor['invitationCeiling'] => vendors[name].invitationCeiling);
  const highest = (limit: keyof Ceiling) => Math.max(...all.map((ceiling) => ceiling[limit] ?? 0));
  const { perDay, perWeek } = vendor.invitationCeiling;
  return { perDay: perDay ?? highest('perDay'), perWeek: perWeek ?? highest('perWeek') };
}
