import { postpress } from '@invitekit/specs/postpress/vendor';
import { keyHeadersOf } from '../../core/api-key.ts';

/**
 * The headers that authenticate at postpress.
 *
 * @throws {TypeError} for what is surely no key; the message does not repeat it.
 */
export function postpressAuth(apiKey: string): Readonly<Record<string, string>> {
  return keyHeadersOf(postpress, apiKey);
}
