import type { KeyHeader } from '@invitekit/specs/vendors';
import type { Request } from 'express';

/** Reads the key from the first of some headers that has one; undefined without a key. */
export function readKeyFrom(headers: readonly KeyHeader[], request: Request): string | undefined {
  for (const { header, prefix } of headers) {
    const value = request.get(header) ?? '';
    if (value.length <= prefix.length) continue;
    if (value.slice(0, prefix.length).toLowerCase() !== prefix.toLowerCase()) continue;
    const key = value.slice(prefix.length).trimStart();
    if (key !== '' && (prefix === '' || !/\s/.test(key))) return key;
  }
  return undefined;
}
