import { readLinkedInId } from './linkedin-id.ts';
import type { PersonReading } from './person-reading.ts';
import { isPlaceholder, namesNobody } from './placeholders.ts';
import { isLinkedInAddress, readProfileAddress } from './profile-address.ts';
import { isPublicIdentifier } from './public-identifier.ts';
import { trimEdges, type Unwrapped, unwrapOnce } from './unwrap.ts';

/** LinkedIn gives no shorter ones, and a shorter word is hardly meant as one. */
const shortestBareIdentifier = 3;

const mostLayers = 5;

/** In characters: no address is longer. */
const longest = 4000;

/** What a text is, and whether it says clearly that it is a person: an address or an id, and no bare word or number. */
interface CloseReading {
  readonly reading: PersonReading;
  readonly isExplicit: boolean;
}

/**
 * Reads what people paste for one person: the address of a profile, its last part (the public identifier), or one of
 * LinkedIn's ids. Quotes, brackets, a list's bullet, Markdown's and Slack's links around it are understood; any other word
 * beside it is not, so that nobody is read by half.
 */
export function readPerson(text: string): PersonReading {
  return readClosely(text).reading;
}

/** Whether a text is clearly a person: an address on LinkedIn, or one of its ids for people that is no mere number. */
export function isExplicitPerson(text: string): boolean {
  return readClosely(text).isExplicit;
}

export function readClosely(text: string): CloseReading {
  if (text.length > longest) return notUnderstood;
  let inner = trimEdges(text);
  let mayBeName = true;
  for (let layer = 0; layer < mostLayers; layer += 1) {
    // Some placeholders are written with what looks like something around them.
    const unwrapped = isPlaceholder(inner) ? undefined : unwrapOnce(inner);
    if (unwrapped === undefined) break;
    if (!isHonest(unwrapped)) return notUnderstood;
    inner = unwrapped.text;
    mayBeName &&= unwrapped.mayBeName;
  }
  const found = readBare(inner);
  return found.reading.is === 'member' && !found.isExplicit && !mayBeName ? notUnderstood : found;
}

const notUnderstood: CloseReading = { reading: { is: 'not-understood' }, isExplicit: false };

function readBare(text: string): CloseReading {
  const id = readLinkedInId(text);
  if (id?.kind === 'member') return { reading: { is: 'member', member: { id: id.id } }, isExplicit: true };
  if (id !== undefined) {
    const isMereNumber = id.kind === 'number' && id.id === text;
    return { reading: { is: 'other-id', kind: id.kind, id: id.id }, isExplicit: !isMereNumber };
  }
  if (isLinkedInAddress(text)) return { reading: readProfileAddress(text), isExplicit: true };
  if (namesNobody(text)) return { reading: { is: 'nobody' }, isExplicit: false };
  const publicIdentifier = text.normalize('NFC');
  const isName = isPublicIdentifier(publicIdentifier) && [...publicIdentifier].length >= shortestBareIdentifier;
  return isName ? { reading: { is: 'member', member: { publicIdentifier } }, isExplicit: false } : notUnderstood;
}

/** A link must not show one address and lead to another. */
function isHonest({ text, label }: Unwrapped): boolean {
  if (!isLinkedInAddress(label)) return true;
  return JSON.stringify(readPerson(label)) === JSON.stringify(readPerson(text));
}
