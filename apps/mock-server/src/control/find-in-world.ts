import type { Vendor } from '../vendor/vendor.ts';
import type { AccountView } from '../world/views.ts';
import type { World } from '../world/world.ts';
import { ControlError } from './control-error.ts';
import { isTyped, readTyped } from './typed-person.ts';

/** Vendors name an invitation by LinkedIn's digits, by a URN that ends in them, or in a way of their own. */
export function linkedInId(vendors: readonly Vendor[], name: string): string {
  const own = vendors.map((vendor) => vendor.readInvitationId(name)).find((id) => id !== undefined);
  return own ?? /\d{9,20}$/.exec(name)?.[0] ?? name;
}

/**
 * The account of an owner; without a name, the first one. `place` is where the name stands.
 *
 * @throws {ControlError} that names the accounts that there are, or says how a person may be named.
 */
export function findAccount(world: World, name: string | undefined, place: string): AccountView {
  const accounts = world.accounts();
  const naming = name === undefined ? undefined : readTyped(name, place);
  const found = accounts.find(({ owner }) => naming === undefined || isTyped(naming, owner));
  if (found !== undefined) return found;
  const known = accounts.map(({ owner }) => owner.publicIdentifier).join(', ');
  throw new ControlError(404, `No account belongs to ${name}. There are: ${known}`);
}
