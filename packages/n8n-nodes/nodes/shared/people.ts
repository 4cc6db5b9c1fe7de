import { type MemberReference, readMemberReference } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';

/** The names that are known of a person. */
export interface Names {
  /** LinkedIn's own id, `ACo…`. */
  readonly id?: string | undefined;
  /** In lower case and without escapes, so that it is the same however it was written. */
  readonly publicIdentifier?: string | undefined;
}

export function namesOf({ id, publicIdentifier, profileUrl }: MemberReference): Names {
  const address = profileUrl ? readMemberReference(profileUrl) : undefined;
  const identifier = publicIdentifier || address?.publicIdentifier;
  return { id: id || address?.id, publicIdentifier: identifier && plain(identifier) };
}

/** People who are recognised by any of their names. */
export class People {
  readonly #names = new Set<string>();

  add(member: MemberReference): void {
    for (const name of listOf(namesOf(member))) this.#names.add(name);
  }

  has(member: MemberReference): boolean {
    return listOf(namesOf(member)).some((name) => this.#names.has(name));
  }
}

/**
 * A person with the other name too, where the input item tells both: flat, or below `member` as listings and connections
 * have it.
 */
export function withNamesOf(input: IDataObject, member: MemberReference): MemberReference {
  const people = [input, input['member']].map(toReference);
  const known = new People();
  known.add(member);
  const same = people.find((person) => known.has(person));
  return same === undefined ? member : { ...same, ...member };
}

function toReference(value: unknown): MemberReference {
  const { id } = namesOf({ profileUrl: textAt(value, 'id') });
  const publicIdentifier = textAt(value, 'publicIdentifier') ?? textAt(value, 'profileUrl');
  return { id, publicIdentifier: namesOf({ profileUrl: publicIdentifier }).publicIdentifier };
}

function textAt(value: unknown, key: string): string | undefined {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : undefined;
}

function listOf({ id, publicIdentifier }: Names): readonly string[] {
  return [id, publicIdentifier && `in/${publicIdentifier}`].filter((name) => name !== undefined);
}

function plain(identifier: string): string {
  try {
    return decodeURIComponent(identifier).normalize('NFC').toLowerCase();
  } catch {
    return identifier.toLowerCase(); // A percent sign of its own.
  }
}
