import type { Member } from '../records.ts';
import { companies, firstNames, lastNames, roles } from './names.ts';
import type { Random } from './random.ts';

const idCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const pictureCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Makes people, no two with the same id or public identifier. */
export function createPeople(random: Random): (known?: Partial<Member>) => Member {
  const taken = new Set<string>();
  return (known = {}) => {
    const firstName = known.firstName ?? random.pick(firstNames);
    const lastName = known.lastName ?? random.pick(lastNames);
    return {
      id: `ACoAA${random.text(idCharacters, 34)}`,
      firstName,
      lastName,
      headline: `${random.pick(roles)} at ${random.pick(companies)}`,
      reachable: true,
      ...pickAnswer(random),
      pictureUrl: `https://media.licdn.com/dms/image/v2/${random.text(pictureCharacters, 20)}/profile-displayphoto-shrink_400_400/0`,
      ...known,
      publicIdentifier: claim(known.publicIdentifier ?? toIdentifier(`${firstName} ${lastName}`)),
    };
  };

  function claim(name: string): string {
    let identifier = name;
    for (let next = 2; taken.has(identifier); next += 1) identifier = `${name}-${next}`;
    taken.add(identifier);
    return identifier;
  }
}

/** Half of the people accept, and a few say no; the others let an invitation lie. */
function pickAnswer(random: Random): Pick<Member, 'answer' | 'answerDays'> {
  const chance = random.integer(1, 100);
  return { answer: chance <= 50 ? 'accept' : chance <= 65 ? 'ignore' : 'none', answerDays: random.integer(1, 20) };
}

/** As in the address of a profile: lower-case letters, digits and hyphens. */
function toIdentifier(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'member';
}
