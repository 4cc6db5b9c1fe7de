import type { IncomingHttpHeaders } from 'node:http';
import type { KeyHeader } from '@invitekit/specs/vendors';

/** The key in a header's value, after what stands before it in letters of any case; undefined without a key. */
export function keyIn(value: string, { prefix }: KeyHeader): string | undefined {
  if (!value.slice(0, prefix.length).toLowerCase().startsWith(prefix.toLowerCase())) return undefined;
  return value.slice(prefix.length).trim() || undefined;
}

/** Reads the key from the first of some headers that has one; undefined without a key. A bearer token has no space in it. */
export function readKeyFrom(headers: readonly KeyHeader[], sent: IncomingHttpHeaders): string | undefined {
  for (const each of headers) {
    const key = keyIn(String(sent[each.header.toLowerCase()] ?? ''), each);
    if (key !== undefined && (each.prefix === '' || !/\s/.test(key))) return key;
  }
  return undefined;
}
