import { foldCase } from '../naming/public-identifier.ts';
import type { Member } from '../records.ts';
import type { Behaviour } from '../rules.ts';
import { firstMemberId, pictureUrl } from './made-up.ts';
import { companies, firstNames, lastNames, roles } from './names.ts';
import type { Random } from './random.ts';

/** What is told of a person. */
export type KnownPerson = Partial<Member> & Pick<Member, 'publicIdentifier'>;

/** Makes people, no two with the same id or public identifier. */
export function createPeople(random: Random, behaviour: Behaviour): (known?: Partial<Member>) => Member {
  /** Whose name is taken, in one case, and the first number that may be free behind it. */
  const taken = new Map<string, number>();
  return (known = {}) => {
    const firstName = known.firstName ?? random.pick(firstNames);
    const lastName = known.lastName ?? random.pick(lastNames);
    const id = firstMemberId(random);
    const headline = `${random.pick(roles)} at ${random.pick(companies)}`;
    const { answer, answerDays } = pickAnswer(random, behaviour);
    const picture = pictureUrl(random);
    return {
      id: known.id ?? id,
      firstName,
      lastName,
      headline: known.headline ?? headline,
      reachable: known.reachable ?? true,
      answer: known.answer ?? answer,
      answerDays: known.answerDays ?? answerDays,
      pictureUrl: known.pictureUrl ?? picture,
      publicIdentifier: claim(identifierOf({ ...known, firstName, lastName })),
    };
  };

  function claim(name: string): string {
    const folded = foldCase(name);
    let next = taken.get(folded);
    if (next === undefined) {
      taken.set(folded, 2);
      return name;
    }
    for (; ; next += 1) {
      const identifier = `${name}-${next}`;
      if (taken.has(foldCase(identifier))) continue;
      taken.set(folded, next + 1);
      taken.set(foldCase(identifier), 2);
      return identifier;
    }
  }
}

function pickAnswer(random: Random, { accept, ignore, afterDays }: Behaviour): Pick<Member, 'answer' | 'answerDays'> {
  const chance = random.integer(1, 100);
  const accepting = Math.round(accept * 100);
  const answering = Math.round((accept + ignore) * 100);
  return {
    answer: chance <= accepting ? 'accept' : chance <= answering ? 'ignore' : 'none',
    answerDays: random.integer(afterDays.from, afterDays.to),
  };
}

/** The public identifier of somebody who may have been given one. */
export function identifierOf({ publicIdentifier, firstName, lastName }: Partial<Member>): string {
  return publicIdentifier ?? toIdentifier(`${firstName} ${lastName}`);
}

/** As in the address of a profile: lower-case letters, digits and hyphens. */
function toIdentifier(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'member';
}
