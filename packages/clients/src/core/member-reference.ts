import type { Member } from './invitation.ts';
import { InvitationError } from './invitation-error.ts';
import { explainReading, howToName } from './person/explain-reading.ts';
import { areSame, namesOf } from './person/names.ts';
import type { PersonReading } from './person/person-reading.ts';
import { identifierKey } from './person/public-identifier.ts';
import { readClosely, readPerson } from './person/read-person.ts';
import { text } from './problem.ts';
import type { VendorName } from './vendor-name.ts';

/**
 * Names a person by at least one of these; a `Member` of a listing will do. What stands in `publicIdentifier` is read as
 * people write it: a placeholder such as `tbd` names nobody, and digits need the address of the profile beside them.
 */
export type MemberReference = {
  readonly [Key in 'id' | 'publicIdentifier' | 'profileUrl']?: Member[Key] | undefined;
};

/**
 * Reads what people paste: the address of a profile, a public identifier, LinkedIn's own id (`ACo…`), or a URN that ends
 * in it. Undefined when it is none of these; `readPerson` says what it is instead.
 */
export function readMemberReference(text: string): MemberReference | undefined {
  const reading = readPerson(text);
  return reading.is === 'member' ? reading.member : undefined;
}

/** The parts that a reference gives or implies; null for what it does not. */
export type KnownReference = Pick<Member, 'id' | 'publicIdentifier'>;

export const nobody: KnownReference = { id: null, publicIdentifier: null };

/** @throws {InvitationError} `invalid-request` when a reference names nobody, or two people. */
export function knownReference(reference: MemberReference, vendor: VendorName): KnownReference {
  const parts = partsOf(reference);
  const named = parts.flatMap(({ reading }) => (reading.is === 'member' ? [reading.member] : []));
  const names = named.flatMap(({ publicIdentifier = [] }) => publicIdentifier);
  if (new Set(names.map(identifierKey)).size > 1) throw invalid(`${names.join(' and ')} are two people.`, vendor);
  const id = named.find((member) => member.id !== undefined)?.id ?? null;
  const [publicIdentifier = null] = names;
  if (id !== null || publicIdentifier !== null) return { id, publicIdentifier };
  const [wrong = { text: '', reading: { is: 'nobody' } }] = parts;
  throw invalid(`${explainReading(wrong.text, wrong.reading)}. ${howToName}`, vendor);
}

/** Whether a member is the one whom a reference names. */
export function isSameMember(member: MemberReference, reference: MemberReference): boolean {
  return areSame(namesOf(member), namesOf(reference));
}

interface Part {
  readonly text: string;
  readonly reading: PersonReading;
}

function partsOf(reference: MemberReference): readonly Part[] {
  // It may come from JSON, where nothing is certain.
  const [id = '', publicIdentifier = '', profileUrl = ''] = ['id', 'publicIdentifier', 'profileUrl'].map((key) =>
    text(reference, key),
  );
  const address = readPerson(profileUrl);
  // What the address of a profile says counts, whatever it looks like.
  const isInAddress = address.is === 'member' && areSame(namesOf({ publicIdentifier }), namesOf(address.member));
  return [
    { text: id, reading: readId(id) },
    { text: publicIdentifier, reading: isInAddress ? address : readPerson(publicIdentifier) },
    { text: profileUrl, reading: address },
  ].filter((part) => part.text !== '');
}

/** Somebody who gives an id means it, although it does not look like those that are known. */
function readId(id: string): PersonReading {
  const { reading, isExplicit } = readClosely(id);
  const isWord = reading.is === 'member' && !isExplicit;
  return isWord ? { is: 'member', member: { id } } : reading;
}

function invalid(message: string, vendor: VendorName): InvitationError {
  return new InvitationError('invalid-request', message, { vendor });
}
