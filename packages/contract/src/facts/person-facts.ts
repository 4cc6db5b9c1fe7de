import { decode } from '../http/decode.ts';
import type { Fact, SeenPerson } from './fact.ts';
import { isSameName } from './same-name.ts';

/** Whoever is named in several ways is one person: id, address and name belong together, here and in every answer. */
export function personFacts({ id, urn, publicIdentifier, address, name: shown }: SeenPerson): readonly Fact[] {
  // LinkedIn calls everybody so whose name it does not show.
  const name = shown === 'LinkedIn Member' ? undefined : shown;
  const inAddress = address && nameInAddress(address);
  const identifier = publicIdentifier ?? (inAddress !== undefined && !isId(inAddress) ? inAddress : undefined);
  const facts: Fact[] = [];
  const key = identifier?.normalize('NFC').toLowerCase();
  if (id !== undefined && identifier !== undefined) {
    facts.push({ rule: 'person', about: `the public identifier of ${id}`, value: identifier, isSame: isSameName });
    facts.push({ rule: 'person', about: `the id of ${key}`, value: id });
  }
  for (const person of [id, key]) {
    if (person === undefined || name === undefined) continue;
    facts.push({ rule: 'person', about: `the name of ${person}`, value: name, isSame: sharesWord, isText: true });
  }
  if (identifier !== undefined && inAddress !== undefined && !isId(inAddress)) {
    const about = `the public identifier in ${address}`;
    facts.push({ rule: 'person', about, value: inAddress, isSame: isSameName });
    facts.push({ rule: 'person', about, value: identifier, isSame: isSameName });
  }
  const inUrn = urn && /[:(]([^:(),]+)[),]*$/.exec(urn)?.[1];
  if (id !== undefined && inUrn !== undefined && isId(inUrn)) {
    facts.push({ rule: 'person', about: `the id in ${urn}`, value: inUrn });
    facts.push({ rule: 'person', about: `the id in ${urn}`, value: id });
  }
  return facts;
}

/** The public identifier in an address, which may be percent-encoded. */
export function nameInAddress(address: string): string | undefined {
  const name = /\/in\/([^/?#]+)/.exec(address)?.[1];
  return name === undefined ? undefined : decode(name);
}

/** An address may name a person by LinkedIn's id. */
function isId(text: string): boolean {
  return /^AC[orw]A/.test(text);
}

/** Lists may add a title to a name, or shorten a part of it. */
function sharesWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return words.size === 0 || wordsOf(other).length === 0 || wordsOf(other).some((word) => words.has(word));
}

export function wordsOf(name: string): readonly string[] {
  return name.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
}
