import { readLinkedInId } from './linkedin-id.ts';
import { namesNobody } from './placeholders.ts';
import { type NamedPerson, readProfileAddress } from './profile-address.ts';
import { foldCase, readPublicIdentifier } from './public-identifier.ts';
import { type Link, readLink, unwrap } from './wrappings.ts';

/** Whom a text names that a person has typed or pasted. */
export type PersonReference = NamedPerson | { readonly is: 'nobody' } | { readonly is: 'not-understood' };

const notUnderstood: PersonReference = { is: 'not-understood' };

/** LinkedIn lets nobody have a shorter one; a whole address is taken at its word. */
const shortest = 3;

/**
 * Reads an address, a public identifier or an id of LinkedIn's, also with quotes, brackets, a bullet or a comma around it,
 * and as a link of Markdown or Slack. What is left over makes it not understood.
 */
export function readPersonReference(text: string): PersonReference {
  // One in a cell of a spreadsheet or a link of a newsletter is shorter.
  if (text.length > 4000) return notUnderstood;
  const link = readLink(text.trim()) ?? readLink(unwrap(text));
  if (link !== undefined) return readTarget(link);
  if (namesNobody(text.trim())) return { is: 'nobody' };
  const inner = unwrap(text);
  if (namesNobody(inner)) return { is: 'nobody' };
  return readLinkedInId(inner) ?? readProfileAddress(inner) ?? readBareName(inner);
}

function readBareName(text: string): PersonReference {
  const publicIdentifier = readPublicIdentifier(text);
  const isName = publicIdentifier !== undefined && [...text].length >= shortest && /\p{L}/v.test(text);
  return isName ? { is: 'member', member: { publicIdentifier } } : notUnderstood;
}

/** A link that shows the address of somebody else names nobody for certain. */
function readTarget({ label, target }: Link): PersonReference {
  const meant = readProfileAddress(target) ?? notUnderstood;
  const shown = unwrap(label);
  if (!/linkedin\.com|in\//i.test(shown)) return meant;
  return isSame(readProfileAddress(shown), meant) ? meant : notUnderstood;
}

function isSame(one: PersonReference | undefined, other: PersonReference): boolean {
  return one !== undefined && textOf(one) === textOf(other);
}

function textOf(reference: PersonReference): string {
  if (reference.is === 'other-id') return reference.id;
  if (reference.is !== 'member') return '';
  return 'id' in reference.member ? reference.member.id : foldCase(reference.member.publicIdentifier);
}
