import { areSame, isExplicitPerson, type Names, namesOf, readMemberReference } from '@invitekit/clients';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import type { Person } from './act.ts';

type Member = Pick<Rehearsed['account']['owner'], 'id' | 'publicIdentifier' | 'name' | 'formerIdentifiers'>;

/** Everybody whom a rehearsal knows, by all their names. */
export interface KnownPeople {
  /** Whom a text names; undefined where it names nobody, or the account's owner. */
  find(text: string): Person | undefined;
  /** Somebody of the sandbox. */
  of(member: Pick<Member, 'id' | 'publicIdentifier' | 'name'>): Person;
}

interface Entry {
  readonly names: readonly Names[];
  readonly person: Person;
}

export function knownPeople({ account, invitations, messages, people }: Rehearsed): KnownPeople {
  const all: readonly Member[] = [...messages, ...invitations].map(({ member }) => member);
  const members = new Map([...all, account.owner].map((each) => [each.id, each]));
  const listed: Entry[] = people.map(({ name, publicIdentifier, id }) => ({
    names: [namesOf({ id, publicIdentifier })],
    person: { key: publicIdentifier, name },
  }));
  const found = [...members.values()].map((member): Entry => {
    const names = allNames(member);
    const known = listed.find((each) => each.names.some((one) => names.some((other) => areSame(one, other))));
    return { names, person: { key: member.publicIdentifier, name: known?.person.name || member.name } };
  });
  const index = new Map<string, Person>();
  for (const { names, person } of [...listed, ...found]) {
    for (const text of names.flatMap(toTexts)) index.set(text, person);
  }
  const owner = new Set(allNames(account.owner).flatMap(toTexts));
  const lookUp = (texts: readonly string[]) =>
    texts.map((text) => index.get(text)).find((person) => person !== undefined);
  return {
    find(text) {
      const reference = readMemberReference(text);
      if (reference === undefined) return undefined;
      const texts = toTexts(namesOf(reference));
      if (texts.some((name) => owner.has(name))) return undefined;
      const known = lookUp(texts);
      if (known !== undefined) return known;
      const [key] = texts;
      return key !== undefined && isExplicitPerson(text) ? { key: key.replace(/^\w+ /, ''), name: '' } : undefined;
    },
    of(member) {
      return lookUp(toTexts(namesOf(member))) ?? { key: member.publicIdentifier, name: member.name };
    },
  };
}

function allNames({ id, publicIdentifier, formerIdentifiers = [] }: Member): readonly Names[] {
  return [
    namesOf({ id, publicIdentifier }),
    ...formerIdentifiers.map((former) => namesOf({ publicIdentifier: former })),
  ];
}

function toTexts(names: Names): readonly string[] {
  return Object.entries(names).map(([kind, name]) => `${kind} ${name}`);
}
