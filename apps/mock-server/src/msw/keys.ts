import { vendors } from '@invitekit/specs/vendors';
import type { VendorName } from '../client/generated.ts';

/** Which keys open the sandbox: any, or only its own. */
export type Keys = (typeof keyChoices)[number];

export const keyChoices = ['any', 'strict'] as const;

/** The same headers, with this key in those of the vendor that had one. */
export function withKey(vendor: VendorName, headers: Headers, apiKey: string): Headers {
  const replaced = new Headers(headers);
  for (const { header, prefix } of vendors[vendor].keyHeaders) {
    const value = replaced.get(header) ?? '';
    const hasKey = value.length > prefix.length && value.toLowerCase().startsWith(prefix.toLowerCase());
    if (hasKey) replaced.set(header, `${prefix}${apiKey}`);
  }
  return replaced;
}
