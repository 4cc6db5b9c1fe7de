import { areSame, type MemberReference, namesOf, readPerson } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';

/**
 * A person with the other name too, where the input item tells both: flat, or below `member` as listings and connections
 * have it.
 */
export function withNamesOf(input: IDataObject, member: MemberReference): MemberReference {
  const people = [input, input['member']].map(toReference);
  const same = people.find((person) => areSame(namesOf(person), namesOf(member)));
  if (same === undefined) return member;
  const { id, publicIdentifier, profileUrl } = member;
  return { id: id ?? same.id, publicIdentifier: publicIdentifier ?? same.publicIdentifier, profileUrl };
}

function toReference(value: unknown): MemberReference {
  const id = memberAt(value, 'id').id;
  const named = [memberAt(value, 'publicIdentifier'), memberAt(value, 'profileUrl')];
  const publicIdentifier = named.map((member) => member.publicIdentifier).find((name) => name !== undefined);
  return { id: id ?? named.find((member) => member.id !== undefined)?.id, publicIdentifier };
}

function memberAt(value: unknown, key: string): MemberReference {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const reading = readPerson(typeof found === 'string' ? found : '');
  return reading.is === 'member' ? reading.member : {};
}
