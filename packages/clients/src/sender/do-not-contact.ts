import type { MemberReference } from '../core/member-reference.ts';
import { type Names, nameKinds, namesOf } from '../core/person/names.ts';
import type { PersonFound } from '../core/person/read-people.ts';
import { People } from './people.ts';

/** People who are never contacted, as `readPeople(text).people` finds them in a list. */
export class DoNotContact {
  readonly #people = new People();
  /** Which ways of naming somebody occur, each once. */
  readonly #kinds = new Map<string, ReturnType<typeof nameKinds>>();

  constructor(people: readonly PersonFound[]) {
    for (const names of people.map(toNames)) {
      this.#people.add(names);
      const kinds = nameKinds(names);
      this.#kinds.set(kinds.join(' '), kinds);
    }
  }

  /**
   * Whether a person is on the list. `unclear` when some of the list are named in a way in which this person is not: then
   * nobody can tell.
   */
  compare(member: MemberReference): 'listed' | 'other' | 'unclear' {
    const names = namesOf(member);
    if (this.#people.has(names)) return 'listed';
    const isClear = [...this.#kinds.values()].every((kinds) => kinds.some((kind) => names[kind] !== undefined));
    return isClear ? 'other' : 'unclear';
  }
}

function toNames(person: PersonFound): Names {
  return person.is === 'member' ? namesOf(person.member) : { [person.kind]: person.id };
}
