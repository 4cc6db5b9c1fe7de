import { readPersonReference } from './person-reference.ts';
import { readPublicIdentifier } from './public-identifier.ts';

export const identifierWords =
  'a public identifier of 100 characters at most (letters and digits of any script, emoji, hyphens and underscores), or the address of a profile';

/**
 * The public identifier in a text that stands where one is asked for; undefined when it is none. Ids are none. What
 * could be a placeholder or a number elsewhere is a name here.
 */
export function readNamed(text: string): string | undefined {
  const reference = readPersonReference(text);
  if (reference.is === 'member') {
    return 'publicIdentifier' in reference.member ? reference.member.publicIdentifier : undefined;
  }
  const isId = reference.is === 'other-id' && reference.kind !== 'number';
  return isId ? undefined : readPublicIdentifier(text.trim());
}
