import { findNamed } from '../world/find-named.ts';
import type { OtherIdKind } from '../world/naming/linkedin-id.ts';
import { readNamed } from '../world/naming/named-identifier.ts';
import { type PersonReference, readPersonReference } from '../world/naming/person-reference.ts';
import { foldCase } from '../world/naming/public-identifier.ts';
import type { Member } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { ControlError } from './control-error.ts';

type Naming = Extract<PersonReference, { readonly is: 'member' }>['member'];

/** How a person may be named, for descriptions. */
export const personWords = "A public identifier, the address of a profile, or LinkedIn's id (`ACoAA…`).";

const otherIds: Readonly<Record<OtherIdKind, string>> = {
  sales: 'an id of Sales Navigator, which the fake does not know',
  recruiter: 'an id of LinkedIn Recruiter, which the fake does not know',
  number: 'a number, which names nobody here',
};

/**
 * The person whom somebody means.
 *
 * @throws {ControlError} 400 when the text names nobody for certain, 404 when there is nobody of that name.
 */
export function findTyped(world: World, text: string, place: string): Member {
  const found = findNamed(world, readTyped(text, place));
  if (found === undefined) throw new ControlError(404, `There is no member ${shorten(text)}.`);
  return found;
}

/** @throws {ControlError} 400 when the text names nobody for certain. */
export function readTyped(text: string, place: string): Naming {
  const reference = readPersonReference(text);
  if (reference.is === 'member') return reference.member;
  throw new ControlError(400, `${place}: ${explain(text, reference)}`);
}

/**
 * Whom a text means that stands for a public identifier: somebody who is there, or the identifier of somebody to be added.
 *
 * @throws {ControlError} 400 when the text is no public identifier, 404 when it is an id that nobody has.
 */
export function findOrName(world: World, text: string, place: string): Member | { readonly publicIdentifier: string } {
  const publicIdentifier = readNamed(text);
  if (publicIdentifier === undefined) return findTyped(world, text, place);
  return world.findByIdentifier(publicIdentifier) ?? { publicIdentifier };
}

/** The person whom a text means; undefined also where it names nobody for certain. */
export function findMentioned(world: World, text: string): Member | undefined {
  const reference = readPersonReference(text);
  return reference.is === 'member' ? findNamed(world, reference.member) : undefined;
}

/** Whether a text means a person. */
export function isTyped(naming: Naming, member: Member): boolean {
  if ('id' in naming) return naming.id === member.id;
  const wanted = foldCase(naming.publicIdentifier);
  return [member.publicIdentifier, ...(member.formerIdentifiers ?? [])].some((each) => foldCase(each) === wanted);
}

function explain(text: string, reference: PersonReference): string {
  const given = `"${shorten(text)}"`;
  const instead = "Give a public identifier, the address of a profile, or LinkedIn's id, which begins with ACoA.";
  if (reference.is === 'other-id') {
    const asName = reference.kind === 'number' ? ` If it is a public identifier, write /in/${reference.id}.` : '';
    return `${given} is ${otherIds[reference.kind]}. ${instead}${asName}`;
  }
  if (reference.is === 'nobody')
    return `${given} names nobody. ${instead} If it is a person's name, write /in/ before it.`;
  return `${given} is not understood as one person. ${instead}`;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
