import { linkup } from '@invitekit/specs/linkup/vendor';
import { keyHeadersOf } from '../../core/api-key.ts';

/**
 * The headers that authenticate at LinkupAPI.
 *
 * @throws {TypeError} for what is surely no key; the message does not repeat it.
 */
export function linkupAuth(apiKey: string): Readonly<Record<string, string>> {
  return keyHeadersOf(linkup, apiKey);
}
