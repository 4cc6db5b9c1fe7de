import { readIdentifier } from './identifier.ts';
import { isNobody } from './nobody.ts';
import { type PersonId, readPersonId, readPersonUrn } from './person-id.ts';
import { readAddress } from './read-address.ts';
import { unwrap } from './unwrap.ts';

/** Whom a text names. What was not understood to its end names nobody in particular. */
export type PersonReading =
  | PersonId
  | { readonly is: 'member'; readonly member: { readonly publicIdentifier: string } }
  | { readonly is: 'nobody' | 'not-understood' };

/** Reads a public identifier, an id or the address of a profile, with what people and programs put around it. */
export function readPerson(reference: string): PersonReading {
  const { text, label } = unwrap(reference);
  const reading = readBare(text);
  if (label === undefined || !/linkedin\.com|\/in\//i.test(label)) return reading;
  const shown = readBare(unwrap(label).text);
  return isSame(reading, shown) ? reading : { is: 'not-understood' };
}

function readBare(text: string): PersonReading {
  const known = readAddress(text) ?? readPersonUrn(text) ?? readPersonId(text);
  if (known !== undefined) return known;
  if (/^\d+$/.test(text)) return { is: 'other-id', kind: 'number', id: text };
  if (isNobody(text)) return { is: 'nobody' };
  const publicIdentifier = text.includes('%') ? undefined : readIdentifier(text);
  // Shorter ones are typing errors more often than names.
  if (publicIdentifier === undefined || [...publicIdentifier].length < 3) return { is: 'not-understood' };
  return { is: 'member', member: { publicIdentifier } };
}

function isSame(one: PersonReading, other: PersonReading): boolean {
  return JSON.stringify(one).toLowerCase() === JSON.stringify(other).toLowerCase();
}
