import { type VendorName, vendors } from '@invitekit/specs/vendors';
import { createRedact, type Redact } from '../http/redact.ts';
import type { ExchangeHeaders } from './exchange.ts';

/** Takes out of texts whatever may be a key in the headers of a request. */
export function redactKeys(vendor: VendorName, headers: ExchangeHeaders): Redact {
  const names = [...vendors[vendor].keyHeaders.map(({ header }) => header), 'authorization', 'proxy-authorization'];
  const keys = names.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [value, value.replace(/^\w+ +/, '')];
  });
  return createRedact(...keys);
}
