import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import { keyHeadersOf } from '../../core/api-key.ts';

/**
 * The headers that authenticate at ConnectSafely.ai.
 *
 * @throws {TypeError} for what is surely no key; the message does not repeat it.
 */
export function connectSafelyAuth(apiKey: string): Readonly<Record<string, string>> {
  return keyHeadersOf(connectsafely, apiKey);
}
