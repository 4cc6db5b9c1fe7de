import type { Vendor } from '@invitekit/specs/vendors';

/** What the editor calls a vendor: `ConnectSafely`, without the domain that is a part of some names. */
export function editorName({ displayName }: Pick<Vendor, 'displayName'>): string {
  return displayName.replace(/\.[a-z]+$/, '');
}

/** The same where n8n wants a capital letter: `Postpress`. */
export function editorTitle(vendor: Pick<Vendor, 'displayName'>): string {
  const name = editorName(vendor);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
