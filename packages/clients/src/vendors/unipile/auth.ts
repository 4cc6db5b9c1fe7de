import { unipile } from '@invitekit/specs/unipile/vendor';
import { keyHeadersOf } from '../../core/api-key.ts';

/**
 * The headers that authenticate at Unipile.
 *
 * @throws {TypeError} for what is surely no key; the message does not repeat it.
 */
export function unipileAuth(apiKey: string): Readonly<Record<string, string>> {
  return keyHeadersOf(unipile, apiKey);
}
