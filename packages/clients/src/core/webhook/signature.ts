import type { SignatureHeader } from '@invitekit/specs/vendors';
import { headerOf, type WebhookHeaders } from './webhook-headers.ts';

const hmac = { name: 'HMAC', hash: 'SHA-256' };

interface Signed {
  readonly headers: WebhookHeaders;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly secret: string;
  readonly at: Date;
  readonly toleranceMs: number;
}

/** Whether a request was signed with the secret, and about now: an older one may be a replay. */
export async function isSigned(
  { headers, body, secret, at, toleranceMs }: Signed,
  signatureHeaders: readonly SignatureHeader[],
): Promise<boolean> {
  let seconds = '';
  let digits = '';
  for (const { header, pattern } of signatureHeaders) {
    const groups = new RegExp(pattern, 'i').exec(headerOf(headers, header))?.groups;
    if (groups === undefined) return false;
    ({ seconds = seconds, digits = digits } = groups);
  }
  // Written so that a time that is no number is refused.
  const isTimely = Math.abs(at.getTime() - Number(seconds) * 1000) <= toleranceMs;
  if (!isTimely) return false;
  const start = encode(`${seconds}.`);
  const message = new Uint8Array(start.length + body.length);
  message.set(start);
  message.set(body, start.length);
  return await crypto.subtle.verify(hmac, await keyOf(secret), bytesOfHex(digits), message);
}

/** Whether a text is the secret, in a time that says nothing of the secret. */
export async function isSecret(given: string, secret: string): Promise<boolean> {
  const key = await keyOf(secret);
  return await crypto.subtle.verify(hmac, key, await crypto.subtle.sign(hmac, key, encode(given)), encode(secret));
}

async function keyOf(secret: string) {
  return await crypto.subtle.importKey('raw', encode(secret), hmac, false, ['sign', 'verify']);
}

function bytesOfHex(digits: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
