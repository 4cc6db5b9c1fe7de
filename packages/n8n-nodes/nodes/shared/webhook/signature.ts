import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Delivery } from './webhook-plan.ts';

/** How far from now a signature may have been made, either way. */
const windowMs = 5 * 60_000;

export interface Signature {
  /** When it was made, in seconds since 1970. */
  readonly seconds: string;
  /** HMAC-SHA256 of the seconds, a dot and the body, in hexadecimal digits. */
  readonly digits: string;
}

/** Whether a delivery was signed with the secret, and just now: an old one may be a replay. */
export function isSigned({ body, at }: Delivery, secret: string, { seconds, digits }: Signature): boolean {
  const age = at.getTime() - Number(seconds) * 1000;
  if (!/^\d+$/.test(seconds) || Math.abs(age) > windowMs) return false;
  const expected = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
  const given = Buffer.from(digits, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Compares in a time that says nothing of the secret. */
export function isSecret(given: string, secret: string): boolean {
  return timingSafeEqual(hash(given), hash(secret));
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** A header that is there once; empty when it is not. */
export function header({ headers }: Delivery, name: string): string {
  const value = headers[name.toLowerCase()];
  return typeof value === 'string' ? value : '';
}
