import type { Rehearsed } from '../rehearsed/rehearsed.ts';

/** How a report shows people. */
export interface Labels {
  /** Somebody by their key: their name, or their initials. */
  person(key: string): string;
  /** A text of somebody else, in which people may be named. */
  text(text: string): string;
}

export function labelsOf({ people, invitations, messages, account }: Rehearsed, names: boolean): Labels {
  const members = [...messages, ...invitations].map(({ member }) => member);
  const known = new Map(members.map(({ publicIdentifier, name }) => [publicIdentifier, name]));
  for (const { publicIdentifier, name } of people) {
    if (name !== '' || !known.has(publicIdentifier)) known.set(publicIdentifier, name);
  }
  const nameOf = (key: string) => known.get(key) || key;
  if (names) return { person: nameOf, text: (text) => text };
  known.set(account.owner.publicIdentifier, account.owner.name);
  const ids = [
    ...members.map(({ id, name }) => [id, name] as const),
    ...people.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name] as const])),
  ];
  const initials = new Map(
    [...known, ...[...known].map(([key, name]) => [name, name || key] as const), ...ids]
      .filter(([text]) => text !== '')
      .flatMap(([text, name]) =>
        [text, encodeURIComponent(text)].map((each) => [plain(each), initialsOf(name || text)]),
      ),
  );
  return {
    person: (key) => initialsOf(nameOf(key)),
    text: hiding(initials),
  };
}

/** As it is found in a text, whatever its case. */
const plain = (text: string) => text.toLocaleLowerCase('en');

/** So many alternatives at once; more make an expression too long. */
const mostTogether = 1000;

/** Replaces each of these texts where it stands as a word of its own. */
function hiding(initials: ReadonlyMap<string, string>): Labels['text'] {
  // What is part of something longer comes after it.
  const texts = [...initials.keys()].toSorted((one, other) => other.length - one.length).map(asPattern);
  const parts = Array.from({ length: Math.ceil(texts.length / mostTogether) }, (_, index) =>
    texts.slice(index * mostTogether, (index + 1) * mostTogether),
  );
  const patterns = parts.map((part) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${part.join('|')})(?![\\p{L}\\p{N}])`, 'giu'));
  return (text) =>
    patterns.reduce((rest, pattern) => rest.replace(pattern, (found) => initials.get(plain(found)) ?? found), text);
}

function asPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** `A. L.` for Ada Lovelace, and for ada-lovelace. */
function initialsOf(name: string): string {
  const words = name.split(/[\s\-_.]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = words.slice(0, 3).map((word) => `${[...word][0]?.toUpperCase()}.`);
  return letters.length === 0 ? '?' : letters.join(' ');
}
