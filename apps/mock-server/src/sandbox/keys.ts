export const defaultId = 'default';

/**
 * The key of a sandbox at a vendor, or one of another kind where the vendor has several. No sandbox has a dot in its name,
 * so that the keys of two are never the same.
 */
export function keyOf(vendor: string, sandboxId: string, otherKind?: string): string {
  if (sandboxId !== defaultId) return `${prefixOf(vendor, otherKind)}${sandboxId}`;
  return otherKind === undefined ? `mock-${vendor}-key` : `mock-${vendor}-${otherKind}-key`;
}

/** The sandbox that a key would open if it is of this kind; there may be none of that name. */
export function sandboxIdIn(key: string, vendor: string, otherKind?: string): string | undefined {
  if (key === keyOf(vendor, defaultId, otherKind)) return defaultId;
  const prefix = prefixOf(vendor, otherKind);
  const id = key.startsWith(prefix) ? key.slice(prefix.length) : defaultId;
  return id === defaultId ? undefined : id;
}

function prefixOf(vendor: string, otherKind: string | undefined): string {
  return otherKind === undefined ? `mock-${vendor}-` : `mock-${vendor}-${otherKind}.`;
}
