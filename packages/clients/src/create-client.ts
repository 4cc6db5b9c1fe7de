import { shown } from './core/shown.ts';
import type { VendorName } from './core/vendor-name.ts';
import { creators } from './vendors/all-vendors.ts';

type Creators = typeof creators;

/** The settings of the client of each vendor. */
export type SettingsByVendor = { readonly [Vendor in VendorName]: Parameters<Creators[Vendor]>[0] };

/** The client of each vendor. */
export type ClientByVendor = { readonly [Vendor in VendorName]: ReturnType<Creators[Vendor]> };

const createBy: { readonly [Vendor in VendorName]: (settings: SettingsByVendor[Vendor]) => ClientByVendor[Vendor] } =
  creators;

/**
 * Makes the client of the vendor that is named, with its own type: `createClient({ vendor: 'linkup', … })` has
 * `sendMessage`. It brings all vendors along; to bundle one alone, import its own function, such as `createLinkup`.
 *
 * @throws {TypeError} for an unknown vendor, and as the function of the vendor.
 */
export function createClient<Vendor extends VendorName>(
  settings: { readonly vendor: Vendor } & SettingsByVendor[Vendor],
): ClientByVendor[Vendor] {
  const { vendor } = settings;
  if (!Object.hasOwn(createBy, vendor)) {
    throw new TypeError(`vendor must be one of ${Object.keys(createBy).join(', ')}, not ${shown(vendor)}.`);
  }
  return createBy[vendor](settings);
}
