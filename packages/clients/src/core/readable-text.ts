import { InvitationError } from './invitation-error.ts';
import { shown } from './shown.ts';
import type { VendorName } from './vendor-name.ts';

/** Half a character, or a control character but for tabs and the ends of lines. */
const broken = /\p{Surrogate}|(?![\t\n\r])\p{Cc}/u;

const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** What no text may hold, and where: the end of a sentence that begins with the name of the text. Undefined for nothing. */
export function brokenPartOf(text: string): string | undefined {
  const { 0: found, index = 0 } = broken.exec(text) ?? {};
  if (found === undefined) return undefined;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const position = [...text.slice(0, index)].length + 1;
  const kind = /\p{Cc}/u.test(found) ? 'a control character' : 'half a character';
  return `has ${kind} (U+${code}) at position ${position}`;
}

/** As `brokenPartOf`, of a text that people are to read: something in it must be seen. An empty one is none. */
export function unreadablePartOf(text: string): string | undefined {
  if (text !== '' && !visible.test(text)) return 'is nothing but white space';
  return brokenPartOf(text);
}

/**
 * A text that people are to read, as it is.
 *
 * @throws {InvitationError} `invalid-request`, which names the text, what is wrong with it and where.
 */
export function checkReadable(name: string, text: unknown, vendor: VendorName): string {
  const problem = typeof text === 'string' ? unreadablePartOf(text) : `must be text, not ${shown(text)}`;
  if (typeof text === 'string' && problem === undefined) return text;
  throw new InvitationError('invalid-request', `${name} ${problem}.`, { vendor });
}
