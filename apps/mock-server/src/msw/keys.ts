import { vendors } from '@invitekit/specs/vendors';
import type { VendorName } from '../client/generated.ts';
import { keyIn } from '../vendor/read-key.ts';

/** Which keys open the sandbox: any, or only its own. */
export type Keys = (typeof keyChoices)[number];

export const keyChoices = ['any', 'strict'] as const;

/** The same headers, with this key in those of the vendor that had one. */
export function withKey(vendor: VendorName, headers: Headers, apiKey: string): Headers {
  const replaced = new Headers(headers);
  for (const each of vendors[vendor].keyHeaders) {
    const hasKey = keyIn(replaced.get(each.header) ?? '', each) !== undefined;
    if (hasKey) replaced.set(each.header, `${each.prefix}${apiKey}`);
  }
  return replaced;
}
