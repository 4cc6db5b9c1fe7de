import type { KeyHeader } from '@invitekit/specs/vendors';
import type { Request } from 'express';

/** The key in a header's value, after what stands before it in letters of any case; undefined without a key. */
export function keyIn(value: string, { prefix }: KeyHeader): string | undefined {
  if (!value.toLowerCase().startsWith(prefix.toLowerCase())) return undefined;
  return value.slice(prefix.length).trim() || undefined;
}

/** Reads the key from the first of some headers that has one; undefined without a key. A bearer token has no space in it. */
export function readKeyFrom(headers: readonly KeyHeader[], request: Request): string | undefined {
  const keys = headers.map((each) => {
    const key = keyIn(request.get(each.header) ?? '', each);
    return each.prefix !== '' && /\s/.test(key ?? '') ? undefined : key;
  });
  return keys.find((key) => key !== undefined);
}
