import { nearestName } from '@invitekit/specs/nearest-name';
import type { VendorName } from '@invitekit/specs/vendors';
import { SettingsError } from '../spec/settings-error.ts';
import { loadSpec } from '../spec/spec.ts';

/** The operations of a vendor, by their ids. */
export function operationsOf(vendor: VendorName): readonly string[] {
  return loadSpec(vendor).operations.map(({ id }) => id);
}

/** @throws {SettingsError} that says which one may be meant. */
export function knownOperation(vendor: VendorName, name: string): string {
  if (operationsOf(vendor).includes(name)) return name;
  throw new SettingsError(explainOperation(name, [vendor]));
}

/** Why none of these vendors has an operation, and which one may be meant. */
export function explainOperation(name: string, among: readonly VendorName[]): string {
  const known = [...new Set(among.flatMap(operationsOf))];
  const nearest = nearestName(name, known);
  const who = among.length === 1 ? among.join() : `None of ${among.join(', ')}`;
  const hint = nearest === undefined ? `There are: ${known.toSorted().join(', ')}.` : `Did you mean ${nearest}?`;
  return `${who} has ${among.length === 1 ? 'no' : 'an'} operation ${name.slice(0, 100)}. ${hint}`;
}
