import type { VendorModule } from '../http/vendor-module.ts';
import type { AccountView } from '../world/views.ts';
import type { World } from '../world/world.ts';
import { ControlError } from './control-error.ts';

/** Vendors name an invitation by LinkedIn's digits, by a URN that ends in them, or in a way of their own. */
export function linkedInId(vendors: readonly VendorModule[], name: string): string {
  const own = vendors.map((vendor) => vendor.readInvitationId(name)).find((id) => id !== undefined);
  return own ?? /\d{19}$/.exec(name)?.[0] ?? name;
}

/**
 * The account of an owner; without a name, the first one.
 *
 * @throws {ControlError} that names the accounts that there are.
 */
export function findAccount(world: World, publicIdentifier?: string): AccountView {
  const accounts = world.accounts();
  const found = accounts.find(({ owner }) => [undefined, owner.publicIdentifier].includes(publicIdentifier));
  if (found !== undefined) return found;
  const known = accounts.map(({ owner }) => owner.publicIdentifier).join(', ');
  throw new ControlError(404, `No account belongs to ${publicIdentifier}. There are: ${known}`);
}
