import type { Rehearsed } from '../rehearsed/rehearsed.ts';

/** How a report shows people. */
export interface Labels {
  /** Somebody by their key: their name, or their initials. */
  person(key: string): string;
  /** A text of somebody else, in which people may be named. */
  text(text: string): string;
}

const shortest = 3;

export function labelsOf({ people, invitations }: Rehearsed, names: boolean): Labels {
  const known = new Map(invitations.map(({ member }) => [member.publicIdentifier, member.name]));
  for (const { publicIdentifier, name } of people) {
    if (name !== '' || !known.has(publicIdentifier)) known.set(publicIdentifier, name);
  }
  const nameOf = (key: string) => known.get(key) || key;
  if (names) return { person: nameOf, text: (text) => text };
  const ids = invitations.map(({ member }) => [member.id, member.name] as const);
  const hidden = [...known, ...[...known].map(([key, name]) => [name, name || key] as const), ...ids]
    .filter(([text]) => text.length >= shortest)
    .map(([text, name]) => ({ text, initials: initialsOf(name || text) }))
    // What is part of something longer is replaced after it.
    .toSorted((one, other) => other.text.length - one.text.length);
  return {
    person: (key) => initialsOf(nameOf(key)),
    text: (text) => hidden.reduce((rest, each) => rest.replaceAll(each.text, each.initials), text),
  };
}

/** `A. L.` for Ada Lovelace, and for ada-lovelace. */
function initialsOf(name: string): string {
  const words = name.split(/[\s\-_.]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = words.slice(0, 3).map((word) => `${[...word][0]?.toUpperCase()}.`);
  return letters.length === 0 ? '?' : letters.join(' ');
}
