import { type VendorName, vendorNames } from '@invitekit/specs/vendors';
import { explainOperation, operationsOf } from '../check/known-operation.ts';
import { SettingsError } from '../spec/settings-error.ts';
import { oneOf } from './arguments.ts';

/** The vendors of a run, in the order in which they were named. With a fake all there are, unless some are named. */
export function readVendors(named: readonly string[], fake: string | undefined): readonly VendorName[] {
  if (named.length === 0 && fake === undefined) throw new SettingsError('--vendor is needed, or --fake.');
  if (named.length === 0) return vendorNames;
  return [...new Set(named.map((name) => oneOf<VendorName>(vendorNames, name, '--vendor')))];
}

/** The values of an option that may be given for each vendor, as `<vendor>=<value>`, and for a single one as it is. */
export function valuesFor(
  vendors: readonly VendorName[],
  given: readonly string[],
  { name, isShared = false }: { readonly name: string; readonly isShared?: boolean },
): ReadonlyMap<VendorName, string> {
  const values = new Map<VendorName, string>();
  const own = new Map<VendorName, string>();
  for (const text of given) {
    const named = vendorNames.find((vendor) => text.startsWith(`${vendor}=`));
    if (named !== undefined && !vendors.includes(named)) {
      throw new SettingsError(`${name} is given for ${named}, which is not checked; --vendor ${named} adds it.`);
    }
    if (named === undefined && vendors.length > 1 && !isShared) {
      throw new SettingsError(`With several vendors, ${name} says for which it is: ${name} ${vendors[0]}=….`);
    }
    const value = named === undefined ? text : text.slice(named.length + 1);
    // What is said for a vendor counts more than what is said for all; otherwise the last word counts.
    if (named !== undefined) own.set(named, value);
    else for (const vendor of vendors) values.set(vendor, value);
  }
  return new Map([...values, ...own]);
}

/** Which of the chosen operations each vendor has; undefined where all are checked. */
export function operationsFor(
  vendors: readonly VendorName[],
  chosen: readonly string[],
): ReadonlyMap<VendorName, readonly string[] | undefined> {
  const unknown = chosen.find((name) => !vendors.some((vendor) => operationsOf(vendor).includes(name)));
  if (unknown !== undefined) throw new SettingsError(`--operation: ${explainOperation(unknown, vendors)}`);
  return new Map(
    vendors.map((vendor) => {
      const own = chosen.filter((name) => operationsOf(vendor).includes(name));
      return [vendor, chosen.length === 0 ? undefined : own];
    }),
  );
}
