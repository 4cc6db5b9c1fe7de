import type { Vendor } from '@invitekit/specs/vendors';
import type { VendorName } from './vendor-name.ts';

const namesOfNothing = ['undefined', 'null', 'NaN', '[object Object]'];

/**
 * A key as a header can carry it.
 *
 * @throws {TypeError} for what is surely no key: nothing, no text, white space, or letters beyond ASCII. The message does not
 *   repeat it.
 */
function checkKey(key: unknown, vendor: VendorName): string {
  const problem = keyProblemOf(key);
  if (typeof key === 'string' && problem === undefined) return key;
  throw new TypeError(`The API key for ${vendor} ${problem}. Copy it again from your account at the vendor.`);
}

/** Gives the headers that carry a key. @throws {TypeError} for what is surely no key; the message does not repeat it. */
export type Authenticate = (apiKey: string) => Readonly<Record<string, string>>;

/** Puts a key into the headers that the vendor's spec says. */
export function authenticateAt({ name, keyHeaders: [{ header, prefix }] }: Vendor): Authenticate {
  return (apiKey) => ({ [header]: `${prefix}${checkKey(apiKey, name)}` });
}

/** Whether a key is one that InviteKit's fake has issued: `mock-unipile-key`. No vendor issues keys that begin so. */
export function isFakeKey(key: string): boolean {
  return /^mock-[a-z]+-[\w.-]+$/.test(key);
}

/** What is wrong with a key: the end of a sentence that begins with its name, and does not repeat it. */
export function keyProblemOf(key: unknown): string | undefined {
  if (typeof key !== 'string') return `is missing or not a text (${key === null ? 'null' : typeof key})`;
  if (key.trim() === '') return 'is empty';
  if (namesOfNothing.includes(key)) return 'is a word such as undefined: a variable may not be set';
  if (/\s/.test(key)) return 'has white space or a line break around or inside it';
  return /^[\x21-\x7e]+$/.test(key) ? undefined : 'has a character that no key can have';
}
