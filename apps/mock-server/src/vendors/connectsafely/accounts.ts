import type { AccountView } from '../../world/world.ts';

const accountIds = ['696ce9e780e0483585e4e553', '696ce9e780e0483585e4e554'];

export function accountId(ordinal: number): string {
  return accountIds[ordinal] ?? `696ce9e780e0483585e${String(ordinal).padStart(5, '0')}`;
}

/** Whether the vendor's search finds an account: by part of a name, by its id, or by its profile's address. */
export function matches({ account, owner }: AccountView, search: string): boolean {
  const text = search.toLowerCase();
  const names = [owner.firstName, owner.lastName, owner.publicIdentifier];
  const address = /\/in\/([^/?#]+)/.exec(text)?.[1];
  return (
    names.some((name) => name.toLowerCase().includes(text)) ||
    accountId(account.ordinal) === text ||
    address === owner.publicIdentifier.toLowerCase()
  );
}
